// Every grammar makes progress: no rule can loop without consuming.
#include <gtest/gtest.h>

#include "grammar/arguments.hpp"
#include "grammar/directives.hpp"
#include "grammar/image_reference.hpp"
#include "grammar/json.hpp"
#include "grammar/lines.hpp"
#include "grammar/words.hpp"

namespace drydock::grammar {
namespace {

template <typename Rule>
class Grammar : public testing::Test {};

using Rules = testing::Types<file, detected, detected_slash, statement, word_list, flag_characters, key_value_words,
                             health_check, fields, json_array, json_content, json_document, word, heredoc_line,
                             heredoc_word, heredoc_name, image_reference, image_identifier>;
TYPED_TEST_SUITE(Grammar, Rules);

TYPED_TEST(Grammar, MakesProgress) {
  EXPECT_EQ(peg::analyze<TypeParam>(1), 0U);
}

}  // namespace
}  // namespace drydock::grammar
