#!/usr/bin/env bash
# Orthanc 1.10.1 (Debian 12, orthanc 1.10.1+dfsg-2+deb12u1): `Orthanc --openapi=FILE` writes the OpenAPI document of its own
# REST API, and asks demo.orthanc-server.com for examples while it does. Where that server cannot be reached, each
# operation with such an example is LEFT OUT of the document, `GET /patients` and `GET /instances` among them, and the
# program ends with exit code 0. The same binary serves both operations. So two builds of the same version have documents
# of other operations, depending on the network of the machine. An example that is missing would be expected
# (`examples` is optional, OpenAPI 3.0.3, Media Type Object), not an operation.
#
# Needs Debian 12 with apt-get and the network; packages are unpacked in a temporary folder, and nothing is installed.
# Fails where any of this is otherwise.
set -euo pipefail
version='1.10.1+dfsg-2+deb12u1'
folder=$(mktemp -d)
server=
end() {
    [ -z "$server" ] || { kill "$server" && wait "$server" || true; } 2>/dev/null
    rm -rf "$folder"
}
trap end EXIT
cd "$folder"
mkdir packages root store

lacking=$(apt-get install --simulate --no-install-recommends "orthanc=$version" | sed -n 's/^Inst \([^ ]*\).*/\1/p')
# shellcheck disable=SC2086 # names of packages, parted by spaces
(cd packages && apt-get download -qq ${lacking/orthanc/orthanc=$version} >/dev/null 2>&1)
for package in packages/*.deb; do dpkg-deb --extract "$package" root; done
LD_LIBRARY_PATH=$(find "$folder/root" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)
DCMDICTPATH=$folder/root/usr/share/libdcmtk17/dicom.dic
export LD_LIBRARY_PATH DCMDICTPATH
orthanc=$folder/root/usr/sbin/Orthanc
printf 'version: %s\n' "$("$orthanc" --version | head -n 1)"

# A proxy that is none stands for a machine without the network.
code=0
http_proxy=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9 "$orthanc" --openapi=document.json >log 2>&1 || code=$?
printf 'exit code without the network: %s\n' "$code"
left_out=$(grep -c 'Ignoring URI without API documentation: GET' log || true)
printf 'operations left out: %s, of them %s\n' "$left_out" "$(grep -oE 'GET /(patients|instances)$' log | sort -u | paste -sd, || true)"
has() { python3 - "$1" <<'P'
import json, sys
print('get' in json.load(open('document.json'))['paths'].get(sys.argv[1], {}))
P
}
printf 'document has GET /patients: %s, GET /instances: %s, GET /peers: %s\n' "$(has /patients)" "$(has /instances)" "$(has /peers)"

# The same binary serves what its document leaves out.
port=$((20000 + RANDOM % 12000))
printf '{"StorageDirectory": "%s", "IndexDirectory": "%s", "HttpPort": %s, "DicomServerEnabled": false}' \
    "$folder/store" "$folder/store" "$port" >configuration.json
"$orthanc" configuration.json >served.log 2>&1 &
server=$!
for _ in $(seq 100); do (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break; sleep 0.1; done
ask() {
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf 'GET %s HTTP/1.0\r\n\r\n' "$1" >&3
    head -n 1 <&3 | tr -d '\r'
    exec 3<&-
}
patients=$(ask /patients) instances=$(ask /instances)
printf 'GET /patients: %s; GET /instances: %s\n' "$patients" "$instances"

[ "$code" = 0 ] && [ "$left_out" -ge 40 ] && [ "$(has /patients)$(has /instances)$(has /peers)" = FalseFalseTrue ] &&
    [[ $patients = HTTP/1.?' 200'* && $instances = HTTP/1.?' 200'* ]] || { printf 'this has changed\n'; exit 1; }
printf 'as described: operations that the server has are left out without the network, and the exit code is 0\n'
