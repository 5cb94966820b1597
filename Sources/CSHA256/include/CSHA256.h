// The block function of SHA-256 by the instructions that processors have for it, which Swift has no words for. Where
// there are none (anything but x86-64, for now), MCPCore's own function does the same in many more steps.

#ifndef CSHA256_H
#define CSHA256_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has the instructions; if not, the other function must not be called.
int csha256_is_available(void);

/// Goes on from a state, eight words, with so many whole blocks of 64 bytes.
void csha256_compress(uint32_t *state, const uint8_t *bytes, size_t blocks);

#endif
