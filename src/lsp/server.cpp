// Everything is computed when it is asked for, or once a batch of messages is through: a run of the chain takes about a
// millisecond, so there is nothing to be done in the background.
#include "lsp/server.hpp"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

#include "lsp/actions.hpp"
#include "lsp/hover.hpp"
#include "lsp/open_documents.hpp"
#include "lsp/shapes.hpp"
#include "lsp/uri.hpp"
#include "parse/parse.hpp"

namespace drydock::lsp {

using nlohmann::json;

namespace {

// An answer that is an error, with the protocol's code.
struct Failure {
  int code;
  std::string message;
};
constexpr int parse_error = -32700, invalid_request = -32600, method_not_found = -32601, internal_error = -32603,
              not_initialized = -32002, cancelled = -32800;

// How long somebody waits for a menu. It takes some milliseconds, unless a file has hundreds of long instructions.
using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds patience{1};

constexpr std::string_view quick_fix = "quickfix", fix_all = "source.fixAll.drydock";

// Kinds are trees: who wants `source` wants `source.fixAll.drydock` too.
bool is_or_is_below(std::string_view kind, const json &wanted) {
  if (!wanted.is_string()) return false;
  const auto &word = wanted.get_ref<const std::string &>();
  return kind == word || (kind.starts_with(word) && kind.substr(word.size()).starts_with('.'));
}

bool wants(const json &parameters, std::string_view kind) {
  const json &only = member(parameters, {"context", "only"});
  if (only.is_string()) return is_or_is_below(kind, only);  // as neovim 0.7 has it, against the protocol
  if (!only.is_array()) return true;
  return std::any_of(only.begin(), only.end(), [&](const json &word) { return is_or_is_below(kind, word); });
}

bool is_id(const json &id) { return id.is_string() || id.is_number_integer(); }

}  // namespace

class Server::Session {
 public:
  Session(Workspace &workspace, std::string version) : workspace_(workspace), version_(std::move(version)) {}

  std::vector<std::string> handle(const std::vector<std::string> &texts) {
    std::vector<json> messages;
    std::multiset<json> taken_back;
    for (const std::string &text : texts) {
      messages.push_back(json::parse(text, nullptr, false));
      const json &id = member(messages.back(), {"params", "id"});
      if (member(messages.back(), {"method"}) == "$/cancelRequest" && is_id(id)) taken_back.insert(id);
    }
    for (const json &message : messages) {
      if (exit_code_) break;
      const json &id = member(message, {"id"});
      const bool is_request = is_id(id) && member(message, {"method"}).is_string();
      if (is_request && taken_back.contains(id)) fail(id, {cancelled, "cancelled"});
      else receive(message);
    }
    if (state_ == State::running && !exit_code_) publish();
    return std::exchange(out_, {});
  }

  std::vector<std::string> look_again() {
    if (state_ != State::running || !workspace_.has_changed()) return {};
    look_again_at_all();
    publish();
    return std::exchange(out_, {});
  }

  std::optional<int> exit_code() const { return exit_code_; }
  int code_at_end_of_stream() const { return state_ == State::shut_down ? 0 : 1; }
  std::optional<long> client_process() const { return client_.process; }

 private:
  enum class State { new_born, running, shut_down };

  void receive(const json &message) {
    if (message.is_discarded()) return lose();
    const json &id = member(message, {"id"});
    const json &method = member(message, {"method"});
    const json &parameters = member(message, {"params"});
    if (!method.is_string()) {
      // An answer to a request of ours has no method, and nothing depends on it.
      const bool answer = message.is_object() && (message.contains("result") || message.contains("error"));
      if (!answer) fail(is_id(id) ? id : json(), {invalid_request, "neither a request nor a notification"});
    } else if (!message.contains("id")) {
      notified(method.get_ref<const std::string &>(), parameters);
    } else if (!is_id(id)) {
      fail(nullptr, {invalid_request, "the id is neither a number nor a text"});
    } else {
      answer(id, method.get_ref<const std::string &>(), parameters);
    }
  }

  void answer(const json &id, const std::string &method, const json &parameters) {
    try {
      send({{"id", id}, {"result", result_of(method, parameters)}});
    } catch (const Failure &failure) {
      fail(id, failure);
    } catch (const std::exception &error) {
      fail(id, {internal_error, error.what()});
    }
  }

  json result_of(const std::string &method, const json &parameters) {
    if (state_ == State::shut_down) throw Failure{invalid_request, "the server is shut down"};
    if (method == "initialize") return initialize(parameters);
    if (state_ == State::new_born) throw Failure{not_initialized, "the server is not initialized"};
    if (method == "shutdown") {
      state_ = State::shut_down;
      return nullptr;
    }
    if (method == "textDocument/hover") return hover_at(parameters);
    if (method == "textDocument/codeAction") return code_actions(parameters);
    if (method == "textDocument/diagnostic") return pulled(parameters);
    throw Failure{method_not_found, "there is no method " + method};
  }

  void notified(const std::string &method, const json &parameters) {
    if (method == "exit") exit_code_ = code_at_end_of_stream();
    if (state_ != State::running) return;
    if (method == "textDocument/didOpen") {
      documents_.open(parameters);
      workspace_.refresh();
    } else if (method == "textDocument/didChange") {
      documents_.change(parameters, client_.encoding);
    } else if (method == "textDocument/didClose") {
      close(text_at(parameters, {"textDocument", "uri"}).value_or(""));
    } else if (method == "textDocument/didSave" || method == "workspace/didChangeWatchedFiles") {
      look_again_at_all();
    } else if (method == "workspace/didChangeConfiguration") {
      if (const json &options = member(parameters, {"settings", "drydock"}); options.is_object()) configure(options);
      look_again_at_all();
    }
  }

  json initialize(const json &parameters) {
    if (state_ != State::new_born) throw Failure{invalid_request, "the server is initialized already"};
    state_ = State::running;
    client_ = Client(parameters);
    configure(member(parameters, {"initializationOptions"}));
    json can = {{"positionEncoding", name_of(client_.encoding)},
                {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", true}}},
                {"hoverProvider", true}};
    if (client_.code_actions) can["codeActionProvider"] = {{"codeActionKinds", {quick_fix, fix_all}}};
    if (client_.pulls) {
      can["diagnosticProvider"] = {
          {"identifier", "drydock"}, {"interFileDependencies", false}, {"workspaceDiagnostics", false}};
    }
    return {{"capabilities", std::move(can)}, {"serverInfo", {{"name", "drydock"}, {"version", version_}}}};
  }

  void configure(const json &options) {
    if (const auto wrong = workspace_.configure(options_of(options)))
      notify("window/showMessage", {{"type", 1}, {"message", "drydock: " + *wrong}});
  }

  void look_again_at_all() {
    workspace_.refresh();
    documents_.forget_all();
    if (client_.pulls && client_.refreshes) send({{"id", ++requests_}, {"method", "workspace/diagnostic/refresh"}});
  }

  void close(const std::string &uri) {
    if (documents_.find(uri) == nullptr) return;
    documents_.close(uri);
    if (!client_.pulls) notify("textDocument/publishDiagnostics", {{"uri", uri}, {"diagnostics", json::array()}});
  }

  // Something came that can't be read. It may have been a change, so that no text is known any more: an edit of what
  // was there before would destroy what is there now.
  void lose() {
    fail(nullptr, {parse_error, "the message is no JSON in UTF-8; documents have to be opened again"});
    std::vector<std::string> uris;
    for (const auto &[uri, open] : documents_.all()) uris.push_back(uri);
    for (const std::string &uri : uris) close(uri);
  }

  // The Dockerfile that a request is about, looked at; null where the client has not opened it.
  OpenDocument *looked_at(const json &parameters) {
    OpenDocument *document = documents_.find(text_at(parameters, {"textDocument", "uri"}).value_or(""));
    if (document == nullptr || !document->is_dockerfile) return nullptr;
    look_at(*document);
    return document;
  }

  void look_at(OpenDocument &open) {
    if (open.analysis) return;
    Document document = parse::dockerfile(open.text);
    const pipeline::Request request = workspace_.request(open.path, document);
    open.analysis = analyse(std::move(document), request);
    if (!open.analysis->outcome) return;
    for (const std::string &error : open.analysis->outcome->own_errors)
      notify("window/logMessage", {{"type", 1}, {"message", "drydock: internal error: " + error}});
  }

  json hover_at(const json &parameters) {
    const OpenDocument *open = looked_at(parameters);
    if (open == nullptr) return nullptr;
    const Positions positions(open->text, client_.encoding);
    const auto found = hover(*open->analysis, offset_of(member(parameters, {"position"}), positions), client_.markdown);
    if (!found) return nullptr;
    return {{"contents", {{"kind", client_.markdown ? "markdown" : "plaintext"}, {"value", found->text}}},
            {"range", range_json(positions, found->place)}};
  }

  json code_actions(const json &parameters) {
    json result = json::array();
    const OpenDocument *open = looked_at(parameters);
    if (open == nullptr || !client_.code_actions) return result;
    const std::string uri = *text_at(parameters, {"textDocument", "uri"});
    const Positions positions(open->text, client_.encoding);
    const pipeline::Request request = workspace_.request(open->path, open->analysis->document);
    const auto end = Clock::now() + patience;
    const Wanted wanted{span_of(member(parameters, {"range"}), positions), wants(parameters, quick_fix),
                        wants(parameters, fix_all), client_.new_files, [end] { return Clock::now() < end; }};
    for (const Action &action : actions(*open->analysis, request, wanted)) {
      const auto edits = edits_of(action, uri, *open);
      if (!edits) continue;
      json item = {{"title", action.title},
                   {"kind", action.fix_all ? fix_all : quick_fix},
                   {"edit", workspace_edit_json(*edits, client_)}};
      if (action.preferred) item["isPreferred"] = true;
      if (action.diagnostic)
        item["diagnostics"] = json::array({diagnostic_json(*action.diagnostic, positions, uri, client_)});
      result.push_back(std::move(item));
    }
    return result;
  }

  // Nothing where the client has another text of a file than the one that the action starts from.
  std::optional<std::vector<FileEdit>> edits_of(const Action &action, const std::string &uri,
                                                const OpenDocument &open) {
    std::vector<FileEdit> edits{{uri, open.version, false, open.text, action.after}};
    for (const rewrite::OtherFile &file : action.others) {
      const std::string_view before = file.before ? std::string_view(*file.before) : std::string_view();
      FileEdit edit{uri_of(workspace_.place_of(file.path)), nullptr, !file.before, before, file.text.text()};
      if (const OpenDocument *other = documents_.find(edit.uri)) {
        if (other->text != before) return std::nullopt;
        edit.version = other->version;
      }
      edits.push_back(std::move(edit));
    }
    return edits;
  }

  json pulled(const json &parameters) {
    json items = json::array();
    if (const OpenDocument *open = looked_at(parameters))
      items = items_of(*open, *text_at(parameters, {"textDocument", "uri"}));
    return {{"kind", "full"}, {"items", std::move(items)}};
  }

  json items_of(const OpenDocument &open, const std::string &uri) const {
    return diagnostics_json(*open.analysis, Positions(open.text, client_.encoding), uri, client_);
  }

  void publish() {
    for (auto &[uri, open] : documents_.all()) {
      if (client_.pulls || !open.is_dockerfile || !open.outdated) continue;
      open.outdated = false;
      look_at(open);
      json parameters = {{"uri", uri}, {"diagnostics", items_of(open, uri)}};
      if (client_.versions && !open.version.is_null()) parameters["version"] = open.version;
      notify("textDocument/publishDiagnostics", std::move(parameters));
    }
  }

  void notify(const char *method, json parameters) { send({{"method", method}, {"params", std::move(parameters)}}); }
  void fail(const json &id, const Failure &failure) {
    send({{"id", id}, {"error", {{"code", failure.code}, {"message", failure.message}}}});
  }
  void send(json message) {
    message["jsonrpc"] = "2.0";
    out_.push_back(message.dump(-1, ' ', false, json::error_handler_t::replace));
  }

  Workspace &workspace_;
  std::string version_;
  State state_ = State::new_born;
  Client client_;
  OpenDocuments documents_;
  std::vector<std::string> out_;
  int requests_ = 0;  // of ours
  std::optional<int> exit_code_;
};

Server::Server(Workspace &workspace, std::string version)
    : session_(std::make_unique<Session>(workspace, std::move(version))) {}
Server::~Server() = default;

std::vector<std::string> Server::handle(const std::vector<std::string> &messages) { return session_->handle(messages); }
std::vector<std::string> Server::look_again() { return session_->look_again(); }
std::optional<int> Server::exit_code() const { return session_->exit_code(); }
int Server::code_at_end_of_stream() const { return session_->code_at_end_of_stream(); }
std::optional<long> Server::client_process() const { return session_->client_process(); }

}  // namespace drydock::lsp
