#!/usr/bin/env bash
# Makes base images of what is on this machine, for where no image registry can be reached: a program, the libraries that it
# loads, a shell, and nothing else. Prints nothing; the images are ocp-base-node, ocp-base-python and ocp-base-java.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What the loader would find for each file.
libraries() {
  local root=$1 library
  shift
  { ldd "$@" 2>/dev/null || true; } | { grep -oE '(=> |\s)/(lib|lib64|usr/lib)[^ ]+' || true; } | grep -oE '/.*' | sort -u | while read -r library; do
    [ -e "$root$library" ] || install -D "$library" "$root$library"
  done
}

with_libraries() {
  local root=$1 file
  shift
  for file in "$@"; do install -D "$file" "$root$file"; done
  libraries "$root" "$@"
}

# Where this machine has a library that programs open by name: the folder differs from one architecture to another.
library_file() {
  local file
  file=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p | awk -v name="$1" '$1 == name && !found { print $NF; found = 1 }')
  [ -n "$file" ] || {
    printf 'ldconfig knows no %s on this machine.\n' "$1" >&2
    return 1
  }
  printf '%s' "$file"
}

root_file_system() {
  local root=$1
  mkdir -p "$root"/{tmp,etc,root,bin,usr/bin,usr/local/bin}
  chmod 1777 "$root/tmp"
  printf 'root:x:0:0:root:/root:/bin/sh\nnode:x:1000:1000::/tmp:/bin/sh\n' >"$root/etc/passwd"
  printf 'root:x:0:\nnode:x:1000:\n' >"$root/etc/group"
  # Names such as "localhost" are looked up in /etc/hosts, which the engine writes.
  printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf"
  local files dns
  files=$(library_file libnss_files.so.2)
  dns=$(library_file libnss_dns.so.2)
  with_libraries "$root" "$files" "$dns"
  with_libraries "$root" /usr/bin/{dash,env,ls,cat,cp,mv,rm,mkdir,chmod,chown,sed,grep,basename,dirname,uname,sleep,readlink,id,ln}
  ln -s ../usr/bin/dash "$root/bin/sh"
  ln -s ../usr/bin/env "$root/bin/env"
}

import() { tar -C "$1" -c . | docker import --change 'ENV PATH=/usr/local/bin:/usr/bin:/bin' --change 'ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt' - "$2" >/dev/null; }

# Of ARG BASE in the Dockerfiles: Node with npm, as in the official image.
node_image() {
  local root=$work/node npm addons
  root_file_system "$root"
  install "node_modules/node/bin/node" "$root/usr/local/bin/node"
  libraries "$root" node_modules/node/bin/node
  # Packages bring compiled parts, which want what any distribution has.
  mapfile -t addons < <(find node_modules/ -name '*.node' -path '*gnu*')
  libraries "$root" "${addons[@]}"
  npm=$(readlink -f "$(command -v npm)")
  npm=${npm%/bin/npm-cli.js}
  mkdir -p "$root/usr/local/lib/node_modules" "$root/etc/ssl/certs"
  cp -r "$npm" "$root/usr/local/lib/node_modules/npm"
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  import "$root" ocp-base-node
}

python_image() {
  local root=$work/python version
  root_file_system "$root"
  version=$(/usr/bin/python3 -c 'import sys; print(f"python{sys.version_info.major}.{sys.version_info.minor}")')
  mkdir -p "$root/usr/lib"
  cp -r "/usr/lib/$version" "$root/usr/lib/$version"
  with_libraries "$root" "/usr/bin/$version" "/usr/lib/$version"/lib-dynload/*.so
  ln -s "$version" "$root/usr/bin/python3"
  import "$root" ocp-base-python
}

java_image() {
  local root=$work/java files
  root_file_system "$root"
  mkdir -p "$root/opt"
  jlink --add-modules java.base,java.net.http,java.logging,java.naming,jdk.crypto.ec --strip-debug --no-header-files --no-man-pages --output "$root/opt/java"
  # Its own libraries are found beside it; the others are copied.
  mapfile -t files < <(find "$root/opt/java" -name '*.so' -o -path '*/bin/java')
  libraries "$root" "${files[@]}"
  ln -s /opt/java/bin/java "$root/usr/bin/java"
  import "$root" ocp-base-java
}

for image in "$@"; do "${image}_image"; done
