// Causal attention of several query heads over one key head, forward and backward, in bfloat16.
//
// The heads of a position are rows of one matrix of queries, since they share keys and values. A
// row of the batch is done in blocks of queries, and of the keys only those a block may see. The
// sums are float32. Matrices come as pairs of bfloat16 in words of 32 bits, which is what the
// processor's instruction for two products and a sum takes.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>
#ifdef __AVX512BF16__
#include <immintrin.h>
#endif

namespace {

constexpr int WIDTH = 64;          // of a head
constexpr int PAIRS = WIDTH / 2;   // words of a row of queries, keys or values
constexpr int TILE = 64;           // keys, or columns, that are done at once
constexpr int BLOCK = 32;          // positions whose queries are done at once

using Word = uint32_t;  // two numbers that lie beside each other in memory
using Half = uint16_t;

float widened(Half half) {
    Word bits = static_cast<Word>(half) << 16;
    float value;
    std::memcpy(&value, &bits, 4);
    return value;
}

Half narrowed(float value) {
    Word bits;
    std::memcpy(&bits, &value, 4);
    return static_cast<Half>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

// A matrix of words, read with any stride: entry (row, pair) is at row * down + pair * across.
struct Words {
    const Word* data;
    long down, across;
};

// A matrix that lies in memory row by row.
Words pairs_of(const Half* data, long width) {
    return {reinterpret_cast<const Word*>(data), width / 2, 1};
}

// ROWS x TILE of a product; `right` has TILE words beside each other for each pair.
#ifdef __AVX512BF16__
template <int ROWS>
void multiply_tile(Words left, const Word* right, long step, int pairs, float* out, long out_step,
                   bool add) {
    __m512 sums[ROWS][4];
    for (int row = 0; row < ROWS; row++)
        for (int part = 0; part < 4; part++)
            sums[row][part] = add ? _mm512_loadu_ps(out + row * out_step + part * 16)
                                  : _mm512_setzero_ps();
    for (int pair = 0; pair < pairs; pair++) {
        __m512bh columns[4];
        for (int part = 0; part < 4; part++)
            columns[part] = (__m512bh)_mm512_loadu_si512(right + pair * step + part * 16);
        const Word* entry = left.data + pair * left.across;
        for (int row = 0; row < ROWS; row++) {
            __m512bh one = (__m512bh)_mm512_set1_epi32(entry[row * left.down]);
            for (int part = 0; part < 4; part++)
                sums[row][part] = _mm512_dpbf16_ps(sums[row][part], one, columns[part]);
        }
    }
    for (int row = 0; row < ROWS; row++)
        for (int part = 0; part < 4; part++)
            _mm512_storeu_ps(out + row * out_step + part * 16, sums[row][part]);
}
#else
template <int ROWS>
void multiply_tile(Words left, const Word* right, long step, int pairs, float* out, long out_step,
                   bool add) {
    for (int row = 0; row < ROWS; row++)
        for (int column = 0; column < TILE; column++) {
            float sum = add ? out[row * out_step + column] : 0;
            for (int pair = 0; pair < pairs; pair++) {
                Word a = left.data[row * left.down + pair * left.across];
                Word b = right[pair * step + column];
                sum += widened(a & 0xFFFF) * widened(b & 0xFFFF);
                sum += widened(a >> 16) * widened(b >> 16);
            }
            out[row * out_step + column] = sum;
        }
}
#endif

// out (rows x columns, a multiple of TILE) = left (rows x pairs) by right (pairs x columns, whose
// rows are `step` words apart), or added to what is there.
void multiply(Words left, int rows, const Word* right, long step, int pairs, float* out,
              int columns, bool add = false) {
    constexpr int MOST = 6;  // with 4 registers of sums each
    for (int column = 0; column < columns; column += TILE) {
        const Word* tile = right + column;
        Words rest = left;
        float* to = out + column;
        int row = 0;
        for (; row + MOST <= rows; row += MOST, rest.data += MOST * left.down, to += MOST * columns)
            multiply_tile<MOST>(rest, tile, step, pairs, to, columns, add);
        for (; row < rows; row++, rest.data += left.down, to += columns)
            multiply_tile<1>(rest, tile, step, pairs, to, columns, add);
    }
}

// Rows of WIDTH, turned: a word for each pair of columns and each row; rows beyond are zero.
void turn(const Half* from, int rows, int padded, std::vector<Word>& to) {
    to.assign(static_cast<size_t>(PAIRS) * padded, 0);
    for (int row = 0; row < rows; row++)
        for (int pair = 0; pair < PAIRS; pair++)
            std::memcpy(&to[pair * padded + row], from + row * WIDTH + pair * 2, 4);
}

// Rows two by two: word (row / 2, column) holds both entries of the column.
void pair_rows(const Half* from, int rows, int padded, long width, Word* to) {
    for (int row = 0; row < padded; row += 2)
        for (long column = 0; column < width; column++) {
            Word low = row < rows ? from[row * width + column] : 0;
            Word high = row + 1 < rows ? from[(row + 1) * width + column] : 0;
            to[row / 2 * width + column] = low | high << 16;
        }
}

void narrow(const float* from, long count, Half* to) {
    long index = 0;
#ifdef __AVX512BF16__
    for (; index + 16 <= count; index += 16) {
        __m512 values = _mm512_loadu_ps(from + index);
        _mm256_storeu_si256((__m256i*)(to + index), (__m256i)_mm512_cvtneps_pbh(values));
    }
#endif
    for (; index < count; index++) to[index] = narrowed(from[index]);
}

// e to the power of x, to six digits: 2 to the whole part, and a polynomial for the rest.
inline float power(float x) {
    float scaled = std::max(x, -80.0f) * 1.44269504f;
    float whole = std::floor(scaled + 0.5f), rest = (scaled - whole) * 0.693147181f;
    float part = 0.0416666667f + rest * 0.00833333333f;  // Taylor's, from the last term on
    part = 1 + rest * (1 + rest * (0.5f + rest * (0.166666667f + rest * part)));
    int32_t bits = (static_cast<int32_t>(whole) + 127) << 23;
    float two;
    std::memcpy(&two, &bits, 4);
    return part * two;
}

// The first `seen` scores as weights that add up to one; those beyond are zero.
void soften(float* scores, int seen, int columns) {
    float most = scores[0], sum = 0;
    for (int key = 1; key < seen; key++) most = std::max(most, scores[key]);
    for (int key = 0; key < seen; key++) {
        scores[key] = power(scores[key] - most);
        sum += scores[key];
    }
    float scale = 1 / sum;
    for (int key = 0; key < seen; key++) scores[key] *= scale;
    std::fill(scores + seen, scores + columns, 0.0f);
}

// The gradients of weights as those of the scores that they were made of.
void unsoften(float* changes, const Half* weights, int columns) {
    float mean = 0;
    for (int key = 0; key < columns; key++) mean += changes[key] * widened(weights[key]);
    for (int key = 0; key < columns; key++)
        changes[key] = widened(weights[key]) * (changes[key] - mean);
}

int up_to_tile(int number) { return (number + TILE - 1) / TILE * TILE; }

}  // namespace

extern "C" {

// Weights that `forward` keeps for each row of the batch.
long kept_weights(int length, int heads) {
    long count = 0;
    for (int start = 0; start < length; start += BLOCK)
        count += static_cast<long>(BLOCK) * heads * up_to_tile(start + BLOCK);
    return count;
}

// q and out: rows x length x heads x 64; k and v: rows x length x 64; kept: rows x kept_weights.
void forward(const Half* q, const Half* k, const Half* v, Half* out, Half* kept, int rows,
             int length, int heads) {
    const int padded = up_to_tile(length);
    const long most = static_cast<long>(BLOCK) * heads, kept_of_row = kept_weights(length, heads);
    const long one = static_cast<long>(length) * WIDTH, all = one * heads;
    std::vector<Word> keys, values(static_cast<size_t>(padded) / 2 * WIDTH);
    std::vector<float> scores(most * padded), sums(most * WIDTH);
    for (int row = 0; row < rows; row++) {
        turn(k + row * one, length, padded, keys);
        pair_rows(v + row * one, length, padded, WIDTH, values.data());
        Half* weights = kept + row * kept_of_row;
        for (int start = 0; start < length; start += BLOCK) {
            const int queries = (std::min(length, start + BLOCK) - start) * heads;
            const int columns = up_to_tile(start + BLOCK);
            const long at = row * all + static_cast<long>(start) * heads * WIDTH;
            multiply(pairs_of(q + at, WIDTH), queries, keys.data(), padded, PAIRS, scores.data(),
                     columns);
            for (long query = 0; query < queries; query++)
                soften(&scores[query * columns], start + query / heads + 1, columns);
            narrow(scores.data(), static_cast<long>(queries) * columns, weights);
            multiply(pairs_of(weights, columns), queries, values.data(), WIDTH, columns / 2,
                     sums.data(), WIDTH);
            narrow(sums.data(), static_cast<long>(queries) * WIDTH, out + at);
            weights += most * columns;
        }
    }
}

// The gradients of q, k and v, shaped as these, from that of out.
void backward(const Half* q, const Half* k, const Half* v, const Half* kept, const Half* gradient,
              Half* dq, Half* dk, Half* dv, int rows, int length, int heads) {
    const int padded = up_to_tile(length);
    const long most = static_cast<long>(BLOCK) * heads, kept_of_row = kept_weights(length, heads);
    const long one = static_cast<long>(length) * WIDTH, all = one * heads;
    const long even = (most + 1) / 2 * 2;
    std::vector<Word> values, keys(static_cast<size_t>(padded) / 2 * WIDTH);
    std::vector<Word> turned(even / 2 * padded), beside(even / 2 * WIDTH);
    std::vector<float> changes(most * padded), sums(most * WIDTH);
    std::vector<Half> halves(most * padded);
    std::vector<float> of_keys, of_values;
    for (int row = 0; row < rows; row++) {
        turn(v + row * one, length, padded, values);
        pair_rows(k + row * one, length, padded, WIDTH, keys.data());
        of_keys.assign(static_cast<size_t>(padded) * WIDTH, 0);
        of_values.assign(of_keys.size(), 0);
        const Half* weights = kept + row * kept_of_row;
        for (int start = 0; start < length; start += BLOCK) {
            const int queries = (std::min(length, start + BLOCK) - start) * heads;
            const int columns = up_to_tile(start + BLOCK), pairs = (queries + 1) / 2;
            const long at = row * all + static_cast<long>(start) * heads * WIDTH;
            multiply(pairs_of(gradient + at, WIDTH), queries, values.data(), padded, PAIRS,
                     changes.data(), columns);
            for (long query = 0; query < queries; query++)
                unsoften(&changes[query * columns], weights + query * columns, columns);
            narrow(changes.data(), static_cast<long>(queries) * columns, halves.data());
            multiply(pairs_of(halves.data(), columns), queries, keys.data(), WIDTH, columns / 2,
                     sums.data(), WIDTH);
            narrow(sums.data(), static_cast<long>(queries) * WIDTH, dq + at);

            pair_rows(weights, queries, 2 * pairs, columns, turned.data());
            pair_rows(gradient + at, queries, 2 * pairs, WIDTH, beside.data());
            multiply({turned.data(), 1, columns}, columns, beside.data(), WIDTH, pairs,
                     of_values.data(), WIDTH, true);
            pair_rows(halves.data(), queries, 2 * pairs, columns, turned.data());
            pair_rows(q + at, queries, 2 * pairs, WIDTH, beside.data());
            multiply({turned.data(), 1, columns}, columns, beside.data(), WIDTH, pairs,
                     of_keys.data(), WIDTH, true);
            weights += most * columns;
        }
        narrow(of_keys.data(), one, dk + row * one);
        narrow(of_values.data(), one, dv + row * one);
    }
}
}
