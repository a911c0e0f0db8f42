#!/usr/bin/env python3
"""verify.py RECEIPT [--key VKEY]: judges a receipt as docs/record-format.md says. Needs the package `cryptography`.
Exit codes: 0 proved, 1 damaged (and what), 3 consistent but signer unknown (no key given), 2 wrong usage."""
import argparse, base64, hashlib, json, re, sys
from datetime import datetime
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FORUM, NUMBER, HEX, BASE64 = r"[a-z0-9][a-z0-9-]{0,39}", r"0|[1-9][0-9]{0,17}", r"[0-9a-f]{64}", r"[A-Za-z0-9+/=]+"
INSTANT = r"(?!9999)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z"
HIDDEN, BYTES_MAX = "restricted\naudience restricted", 1 << 26
KIND = rf"{HIDDEN}|{FORUM}/[1-9][0-9]{{0,17}}\naudience public"
FORMS = {"forum": FORUM, "key": r"[!-~]+", "reference": r"[!-~]{1,64}", "received": INSTANT, "filed": INSTANT,
         "zone": r"[!-~]+", "digest": HEX, "salt": HEX, "sent": BASE64, "body-salt": HEX, "body": BASE64,
         "envelope": BASE64, "index": NUMBER, "size": NUMBER}
ENVELOPE = rf"travaux-entry/1\nforum ({FORUM})\nseq ({NUMBER})\nat ({INSTANT})\nkind ({KIND})\ncommitment ({HEX})\n"
NOTE = rf"(travaux/({FORUM})\n({NUMBER})\n({BASE64})\n)\n— travaux/\2 ({BASE64})\n"

def sha(*parts): return hashlib.sha256(b"".join(parts)).digest()
def instant(text): return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ") and text  # a real day and time
def need(holds):
    if not holds: raise ValueError
def b64(text, size=None):
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text and size in (None, len(data)))  # only the one canonical spelling
    return data
def vkey(text):
    name, key_hash, key = text.split("+", 2)
    need(b64(key, 33)[0] == 1 and sha(name.encode("ascii"), b"\n", b64(key))[:4].hex() == key_hash)
    return name, key_hash, Ed25519PublicKey.from_public_bytes(b64(key)[1:])
def root_of(leaf, index, size, proof):  # RFC 9162, section 2.1.3.2, from the root down
    if size <= 1: return leaf if (index, size, proof) == (0, 1, []) else None
    half, (*below, other) = 1 << (size - 1).bit_length() - 1, proof
    if index < half: return sha(b"\x01", root_of(leaf, index, half, below), other)
    return sha(b"\x01", other, root_of(leaf, index - half, size - half, below))

def check(raw, trusted, v):  # says what it looks at next; whatever is raised then means that it does not hold
    yield "not-a-receipt"; head, _, note = raw.decode("utf-8", "replace").partition("\n\n")
    first, *lines = head.removesuffix("\n").split("\n")
    need(first == "travaux-receipt/1" and len(raw) <= BYTES_MAX)
    for (name, form), line in zip(FORMS.items(), lines + [""] * len(FORMS)):
        yield name; need(line.startswith(name + " ") and re.fullmatch(form, line[len(name) + 1:]))
        v[name] = {BASE64: b64, INSTANT: instant}.get(form, str)(line[len(name) + 1:])
    yield "proof"; need(len(lines) <= len(FORMS) + 64)
    proof = [b64(re.fullmatch("proof (.+)", line)[1], 32) for line in lines[len(FORMS):]]
    yield "checkpoint"; text, origin, size, root, signature = re.fullmatch(NOTE, note).groups()
    root, signature = b64(root, 32), b64(signature, 68)
    yield "key"; name, key_hash, key = vkey(v["key"])
    need(name == "travaux/" + v["forum"] == "travaux/" + origin)
    yield "signature"; need(signature[:4].hex() == key_hash and key.verify(signature[4:], text.encode()) is None)
    yield "another-key"; need(trusted in (None, v["key"]))
    yield "size"; need(v["size"] == size)
    yield "envelope"; forum, seq, at, kind, commitment = re.fullmatch(ENVELOPE, v["envelope"].decode("ascii")).groups()
    need(forum == v["forum"] and instant(at))
    for name, value in ("index", seq), ("filed", at): yield name; need(v[name] == value)
    yield "proof"; need(root_of(sha(b"\x00", v["envelope"]), int(seq), int(size), proof) == root)
    yield "body"; need(sha(bytes.fromhex(v["body-salt"]), v["body"]).hex() == commitment)
    body = json.loads(v["body"].decode())
    need(sorted(body) == "actor audience contents event format kind received zone".split() and body["format"] == 1)
    shown = {"public": body["kind"] + "\naudience public", "sender": HIDDEN, "secretariat": HIDDEN}[body["audience"]]
    yield "kind"; need(kind == shown)
    yield "reference"; need(v["reference"] == body["event"]["reference"])
    for name in ("received", "zone"): yield name; need(v[name] == body[name])
    yield "digest"; (sent,) = [content for content in body["contents"] if content["role"] == "sent"]
    need(v["digest"] == sent["digest"])
    yield "sent"; need(sent["size"] == len(v["sent"]) and sha(bytes.fromhex(v["salt"]), v["sent"]).hex() == sent["digest"])

def judge(raw, trusted):  # the exit code and what to say
    try:
        for what in check(raw, trusted, v := {}): pass
    except Exception: return 1, "damaged: " + what
    said = " ".join([v["forum"], v["reference"], "received", v["received"], "filed", v["filed"]])
    return (3, "consistent, signer unknown: " + said) if trusted is None else (0, "proved: " + said)

if __name__ == "__main__":
    usage = argparse.ArgumentParser(description=__doc__)
    given = [usage.add_argument(name) for name in ("receipt", "--key")] and usage.parse_args()
    try: raw, _ = open(given.receipt, "rb").read(BYTES_MAX + 1), given.key is None or vkey(given.key)
    except (OSError, ValueError) as why: usage.error(f"name a receipt, and a verification key if any: {why}")
    code, said = judge(raw, given.key)
    sys.exit(print(said) or code)
