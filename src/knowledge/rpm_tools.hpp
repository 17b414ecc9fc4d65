// Which program installs packages in an image of the Red Hat family: yum 3, dnf, dnf5 or microdnf. From some
// release on the `yum` command is dnf; each keeps its downloads in a folder of its own.
#pragma once

#include <string_view>

namespace drydock::knowledge {

// "yum", "dnf", "dnf5" or "microdnf" (one that can keep packages, from 3.8 on); "" where it is not known. Registry "" is docker.io, tag "" is latest.
std::string_view rpm_tool(std::string_view registry, std::string_view repository, std::string_view tag);

}  // namespace drydock::knowledge
