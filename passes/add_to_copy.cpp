// add-to-copy: COPY what needs nothing that ADD does besides.
//
// Why:      ADD also downloads and extracts: who reads it has to look at each file to know what happens.
// Safety:   safe where the context shows that the sources are folders or no archives, or where it is the whole context;
//           review where only a name says so.
// Keeps:    addresses and git repositories; files that are compressed or archives, or whose name does not tell what
//           they hold; sources that a build argument may change; --checksum, --keep-git-dir and --unpack; triggers.
// Example:  ADD requirements.txt .   ->  COPY requirements.txt .
#include <cctype>

#include "knowledge/file_endings.hpp"
#include "model/archive.hpp"
#include "model/build_values.hpp"
#include "model/glob.hpp"
#include "model/path.hpp"
#include "passes/pass.hpp"
#include "passes/support/findings.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

// What is known of a source: the context shows that it is no archive, its name says so, the context shows that it may
// be one, or nothing.
enum class Proof { content, name, archive, none };

Proof proof_of_file(const model::Context &context, const std::string &path) {
  const auto text = context.read(path);
  if (!text) return Proof::none;
  return model::may_be_archive(*text) ? Proof::archive : Proof::content;
}

Proof proof_by_context(const model::Context &context, const std::string &source) {
  const std::string path = model::context_path(source);
  if (!model::Glob::has_wildcards(source)) {
    if (context.has_folder(path)) return Proof::content;
    return context.has_file(path) ? proof_of_file(context, path) : Proof::none;
  }
  // Files in folders that the pattern takes are read too, though nothing would extract them.
  const std::vector<std::string> files = context.matches(source);
  Proof weakest = files.empty() || !context.complete() ? Proof::none : Proof::content;
  for (const std::string &file : files) {
    const Proof proof = proof_of_file(context, file);
    if (proof == Proof::archive) return proof;
    if (proof == Proof::none) weakest = proof;
  }
  return weakest;
}

Proof proof_of(const model::Context *context, const std::string &source) {
  if (model::context_path(source).empty()) return Proof::content;
  const Proof proof = context != nullptr ? proof_by_context(*context, source) : Proof::none;
  if (proof != Proof::none) return proof;
  return source.ends_with('/') || knowledge::names_no_archive(base_name(source)) ? Proof::name : Proof::none;
}

// COPY in the letters of the ADD.
std::string keyword_like(std::string_view add) {
  if (std::islower(static_cast<unsigned char>(add[0])) != 0) return "copy";
  return std::islower(static_cast<unsigned char>(add[1])) != 0 ? "Copy" : "COPY";
}

void mend(Rewriter &rewriter, std::size_t index, const Instruction &instruction) {
  const model::Model &model = rewriter.model();
  const Copy &add = *instruction.as<Copy>();
  const auto leave = [&](const std::string &condition, const std::string &why) {
    rewriter.skip(index, condition, why);
  };
  for (std::string_view flag : {"checksum", "keep-git-dir", "unpack"})
    if (instruction.flag(flag) != nullptr) return leave("adds-more", "COPY has no --" + std::string(flag));
  std::vector<std::string> trusted;
  for (std::size_t i = 0; i < add.sources.size(); ++i) {
    const auto is_here = [&](const Copy::InlineFile &file) { return file.source == i; };
    if (std::any_of(add.inline_files.begin(), add.inline_files.end(), is_here)) continue;
    const model::Value source = model.expand(index, add.sources[i]);
    if (!source.is_known()) return leave("source-unknown", "which file it adds is only known in the build");
    if (model::is_http_source(source.text) || model::is_git_source(source.text))
      return leave("remote", "it downloads what it adds");
    const Proof proof = proof_of(model.context(), source.text);
    if (proof == Proof::archive)
      return leave("archive", source.text + " is compressed or an archive, which ADD extracts");
    if (proof == Proof::none) return leave("may-be-archive", source.text + " may be an archive, which ADD extracts");
    if (proof == Proof::name) trusted.push_back(source.text);
  }
  const auto place = place_of(rewriter.document(), instruction, instruction.keyword_text());
  if (!place) return leave("continued", "a continuation stands in the keyword");
  auto fix = rewriter.fix("copy", index, trusted.empty() ? Safety::safe : Safety::review, "COPY instead of ADD",
                          "ADD also downloads and extracts, and neither is needed here");
  for (const std::string &name : trusted)
    fix.assume(name.ends_with('/') ? name + " is a folder" : name + " is no tar archive, as its name says");
  // Where the arguments stand in a column they stay there.
  const bool column = rewriter.document().source().substr(place->end, 2) == "  ";
  fix.replace({place->begin, place->end + (column ? 1 : 0)}, keyword_like(instruction.keyword_text()));
  fix.absorbed.push_back({index, "the same, as COPY"});
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  const auto &all = rewriter.document().instructions;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].keyword == Keyword::add && all[i].as<Copy>() != nullptr) mend(rewriter, i, all[i]);
}

}  // namespace

extern const Pass add_to_copy{
    .id = "add-to-copy",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
