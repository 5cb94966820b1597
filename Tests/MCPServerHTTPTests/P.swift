// to be replaced
import Testing
