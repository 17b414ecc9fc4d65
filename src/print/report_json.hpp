// What the chain suggests, as one JSON document: report.schema.json says what is in it. One line a file, so that
// neither writer nor reader has to hold all of it.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "print/report.hpp"

namespace drydock::print {

class JsonReport final : public Report {
 public:
  using Digest = std::string (*)(std::string_view bytes);  // SHA-256 in hexadecimal digits

  JsonReport(std::string version, Digest digest) : version_(std::move(version)), digest_(digest) {}

  std::string add(const Examined &file) override;
  std::string end(int exit_code) override;

 private:
  std::string head() const;

  std::string version_;  // drydock's
  Digest digest_;
  bool begun_ = false;
  std::map<std::string, std::size_t> files_, fixes_, skips_;  // counts by status, by pass, by condition
};

}  // namespace drydock::print
