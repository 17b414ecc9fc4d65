FROM opensuse/leap:15.5 AS build
RUN zypper refresh && zypper install -y gcc make
RUN zypper -qn install git
RUN zypper install -y -n tar

FROM archlinux:latest
RUN pacman -Sy && pacman -S --noconfirm --needed git
RUN pacman --noconfirm -Syu vim
RUN pacman -Rns --noconfirm gcc && pacman -Scc --noconfirm
