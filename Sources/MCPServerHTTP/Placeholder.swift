// to be replaced
#if HTTP
import NIOCore
import NIOPosix
import NIOHTTP1
import NIOSSL
#endif
