// The events of the library become a tree of our own: it recurses without bound where it builds one itself, and shares
// what aliases name, which hides how large a few lines can be.
#include "model/yaml.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace drydock::model {

namespace {

constexpr std::size_t largest = 1 << 20;
constexpr std::size_t deepest = 64;
constexpr std::size_t most_nodes = 100'000;
constexpr std::size_t most_text = 4 << 20;

using Refusal = YamlError;

YamlPlace place_of(const YAML::Mark &mark) {
  return {static_cast<std::uint32_t>(mark.line + 1), static_cast<std::uint32_t>(mark.column + 1)};
}

class Builder final : public YAML::EventHandler {
 public:
  std::optional<Yaml> document;

  void OnDocumentStart(const YAML::Mark &mark) override {
    if (document) throw Refusal{place_of(mark), "a second document begins"};
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override {
    finish(begin(mark, Yaml::Kind::null, ""), anchor);
  }

  void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                const std::string &text) override {
    Yaml node = begin(mark, Yaml::Kind::text, tag);
    count(0, text.size(), node.place);
    node.text = text;
    // Behind a tag of the file's own the library does not tell; there it hardly ever is quoted.
    node.plain = tag == "?" || !node.tag.empty();
    finish(std::move(node), anchor);
  }

  void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override {
    const auto named = anchors_.find(anchor);
    if (named == anchors_.end()) throw Refusal{place_of(mark), "an alias stands inside of what it names"};
    const Yaml &node = named->second;
    if (open_.size() + depth(node) > deepest) refuse_depth(place_of(mark));
    count_all(node, place_of(mark));
    finish(node, YAML::NullAnchor);
  }

  void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(begin(mark, Yaml::Kind::list, tag), style, anchor);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(begin(mark, Yaml::Kind::mapping, tag), style, anchor);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    Yaml node;
    YAML::anchor_t anchor;
    std::optional<YamlMember> key;  // whose value comes next
    bool merges = false;            // that key is `<<`
    std::set<std::string> names;
    std::vector<Yaml> merged;       // the mappings that `<<` names
  };

  Yaml begin(const YAML::Mark &mark, Yaml::Kind kind, const std::string &tag) {
    Yaml node;
    node.kind = kind;
    node.place = place_of(mark);
    // `?` and `!` are the library's for texts without and with quotes, `tag:` begins those of YAML itself.
    if (tag.size() > 1 && !tag.starts_with("tag:")) node.tag = tag;
    count(1, 0, node.place);
    return node;
  }

  void count(std::size_t nodes, std::size_t text, YamlPlace place) {
    nodes_ += nodes;
    text_ += text;
    if (nodes_ > most_nodes || text_ > most_text) throw Refusal{place, "too large, with all that aliases stand for"};
  }

  void count_all(const Yaml &node, YamlPlace place) {
    count(1, node.text.size(), place);
    for (const YamlMember &member : node.members) {
      count(1, member.name.size(), place);
      count_all(member.value, place);
    }
    for (const Yaml &element : node.elements) count_all(element, place);
  }

  [[noreturn]] static void refuse_depth(YamlPlace place) {
    throw Refusal{place, "nested deeper than " + std::to_string(deepest)};
  }

  static std::size_t depth(const Yaml &node) {
    std::size_t inner = 0;
    for (const YamlMember &member : node.members) inner = std::max(inner, depth(member.value));
    for (const Yaml &element : node.elements) inner = std::max(inner, depth(element));
    return inner + 1;
  }

  void open(Yaml node, YAML::EmitterStyle::value style, YAML::anchor_t anchor) {
    node.flow = style == YAML::EmitterStyle::Flow;
    if (open_.size() >= deepest) refuse_depth(node.place);
    open_.push_back({std::move(node), anchor, {}, false, {}, {}});
  }

  void close() {
    Open last = std::move(open_.back());
    open_.pop_back();
    // What the mapping says itself goes before what it merges, and of that the first.
    for (Yaml &mapping : last.merged)
      for (YamlMember &member : mapping.members)
        if (last.names.insert(member.name).second) last.node.members.push_back(std::move(member));
    finish(std::move(last.node), last.anchor);
  }

  void finish(Yaml node, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) {
      count_all(node, node.place);
      anchors_[anchor] = node;
    }
    if (open_.empty()) {
      document = std::move(node);
    } else if (open_.back().node.is_list()) {
      open_.back().node.elements.push_back(std::move(node));
    } else if (!open_.back().key) {
      begin_member(node);
    } else {
      end_member(std::move(node));
    }
  }

  void begin_member(const Yaml &key) {
    if (!key.is_text()) throw Refusal{key.place, "a key is no text"};
    Open &mapping = open_.back();
    mapping.merges = key.plain && key.text == "<<";
    if (!mapping.merges && !mapping.names.insert(key.text).second)
      throw Refusal{key.place, "the key `" + key.text + "` stands twice in one mapping"};
    mapping.key = YamlMember{key.text, key.place, {}};
  }

  void end_member(Yaml value) {
    Open &mapping = open_.back();
    YamlMember member = std::move(*mapping.key);
    mapping.key.reset();
    if (mapping.merges) return merge(mapping, std::move(value));
    member.value = std::move(value);
    mapping.node.members.push_back(std::move(member));
  }

  static void merge(Open &mapping, Yaml value) {
    if (value.is_mapping()) return mapping.merged.push_back(std::move(value));
    const YamlPlace place = value.place;
    if (!value.is_list()) throw Refusal{place, "`<<` wants a mapping"};
    for (Yaml &element : value.elements) {
      if (!element.is_mapping()) throw Refusal{place, "`<<` wants mappings"};
      mapping.merged.push_back(std::move(element));
    }
  }

  std::vector<Open> open_;
  std::map<YAML::anchor_t, Yaml> anchors_;
  std::size_t nodes_ = 0, text_ = 0;
};

}  // namespace

const Yaml *Yaml::get(std::string_view name) const {
  for (const YamlMember &member : members)
    if (member.name == name) return &member.value;
  return nullptr;
}

std::variant<Yaml, YamlError> read_yaml(std::string_view text) {
  if (text.size() > largest) return YamlError{{1, 1}, "larger than 1 MiB"};
  try {
    std::istringstream input{std::string(text)};
    YAML::Parser parser(input);
    Builder builder;
    while (parser.HandleNextDocument(builder)) {
    }
    return builder.document ? std::move(*builder.document) : Yaml();
  } catch (const Refusal &refusal) {
    return refusal;
  } catch (const YAML::Exception &error) {
    return YamlError{place_of(error.mark), error.msg};
  }
}

}  // namespace drydock::model
