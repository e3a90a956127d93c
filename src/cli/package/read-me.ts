/** Lies in every package, for somebody who gets a zip and has never heard of us. */
export const READ_ME = `Evidence of conformance runs, made by ocp-conformance.

What is in here
  manifest.json       each entry with its size and SHA-256, and what was tested, with which versions and seeds, and
                      by which version it was packed
  manifest.sig        Ed25519 signature of manifest.json, as 64 bytes
  signer.pem          the public key that belongs to it; who it is of, only its owner can tell you
  runs/<run>/
    scorecard.*       the answer on one page, as of the day of the run, where the run file asks for it: .html to read, .md,
                      .json for programs, and the same in Traditional Chinese (.zh-Hant)
    summary.txt       the end of the run, as it stood on the screen
    junit.xml         the same for programs
    run.json          what was tested: addresses, seed, versions, waivers
    run-file.yaml     the run file as it was written, without passwords
    verdicts/         one verdict for each case: the rule, the checks, what was found
    evidence/         what went over the wire, and what a client recorded; secrets are replaced by labels
    parts/            what is large in the evidence, once for all cases
    containers/       what a server in a container printed, without secrets
    sets/             the requirement set of the scorecard, where its user wrote it
    allure/           the report to look at: open allure/index.html in a browser. It is no evidence: nobody can make the
                      same bytes again. What counts stands in verdicts/
  claim/              of several runs: the scorecard of all of them together, in the same files
  specs/              the contract that was judged by: OpenAPI documents, rules, assumptions

How to check it, without a network
  ocp-conformance verify <this zip> --fingerprint <what the signer told you>
  ocp-conformance verify <this zip> --judge       judges every case again, from the evidence in here,
                                                  and makes the reports again, but for allure/. Another
                                                  version than the one that packed may say that it cannot tell

How to check it without ocp-conformance, where it was unpacked
  jq -r '.entries[] | "\\(.sha256)  \\(.path)"' manifest.json | sha256sum --check --quiet
  openssl pkeyutl -verify -pubin -inkey signer.pem -rawin -in manifest.json -sigfile manifest.sig
  openssl pkey -pubin -in signer.pem -outform DER | sha256sum      (the fingerprint of the signer)

It proves that nothing was changed since it was signed, and by whose key. It does not prove that the evidence is what a server
or a client really sent: for that you trust who played the run. A result of this suite is not a certification by HKEX.
`;
