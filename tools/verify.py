#!/usr/bin/env python3
"""verify.py RECEIPT [--key VKEY]: judges a receipt as docs/record-format.md says. Needs the package `cryptography`.
Exit codes: 0 proved, 1 damaged (and what), 3 consistent but signer unknown (no key given), 2 wrong usage."""
import argparse, base64, hashlib, json, re, sys
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FORUM, NUMBER, HEX, BASE64 = r"[a-z0-9][a-z0-9-]{0,39}", r"0|[1-9][0-9]{0,17}", r"[0-9a-f]{64}", r"[A-Za-z0-9+/=]+"
INSTANT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z"
KIND = r"restricted\naudience restricted|[a-z0-9][a-z0-9-]*/[1-9][0-9]*\naudience public"
FORMS = {"forum": FORUM, "key": r"[!-~]+", "reference": r"[!-~]{1,64}", "received": INSTANT, "filed": INSTANT,
         "zone": r"[!-~]+", "digest": HEX, "salt": HEX, "sent": BASE64, "body-salt": HEX, "body": BASE64,
         "envelope": BASE64, "index": NUMBER, "size": NUMBER}
ENVELOPE = rf"travaux-entry/1\nforum ({FORUM})\nseq ({NUMBER})\nat ({INSTANT})\nkind ({KIND})\ncommitment ({HEX})\n"
BODY_KEYS = "format kind audience received zone actor contents event".split()

class Damaged(Exception): pass
def sha(*parts): return hashlib.sha256(b"".join(parts)).digest()
def need(holds, what):
    if not holds: raise Damaged(what)

def b64(text, what):
    try: data = base64.b64decode(text, validate=True)
    except ValueError: data = b""
    need(base64.b64encode(data).decode() == text, what)  # only the one canonical spelling
    return data

def included(leaf, index, size, proof, root):  # RFC 9162, section 2.1.3.2
    place, last, result = index, size - 1, leaf
    for other in proof:
        if last == 0: return False
        paired_left = place % 2 or place == last
        result = sha(b"\x01", other, result) if paired_left else sha(b"\x01", result, other)
        while paired_left and place % 2 == 0 and place: place, last = place // 2, last // 2
        place, last = place // 2, last // 2
    return index < size and last == 0 and result == root

def check(raw, trusted):
    head, _, note = raw.decode("utf-8", "replace").partition("\n\n")
    first, *lines = head.split("\n")
    need(first == "travaux-receipt/1", "not-a-receipt")
    v = {}
    for name, line in zip(FORMS, lines + [""] * len(FORMS)):
        need(line.startswith(name + " ") and re.fullmatch(FORMS[name], line[len(name) + 1:]), name)
        v[name] = b64(line[len(name) + 1:], name) if FORMS[name] is BASE64 else line[len(name) + 1:]
    proof = [b64(line[6:], "proof") for line in lines[len(FORMS):] if need(line.startswith("proof "), "proof") is None]
    origin, (name, key_hash, key) = "travaux/" + v["forum"], (v["key"].split("+", 2) + ["", ""])[:3]
    key = b64(key, "key")
    need(name == origin and len(key) == 33 and key[0] == 1 and sha(origin.encode(), b"\n", key)[:4].hex() == key_hash, "key")
    m = re.fullmatch(rf"({origin}\n({NUMBER})\n({BASE64})\n)\n— {origin} ({BASE64})\n", note)
    need(m and len(m[3]) == 44 and len(m[4]) == 92, "checkpoint")
    root, signature = b64(m[3], "checkpoint"), b64(m[4], "checkpoint")
    try: Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature[4:], m[1].encode())
    except InvalidSignature: raise Damaged("signature")
    need(signature[:4].hex() == key_hash, "signature")
    need(trusted in (None, v["key"]), "another-key")
    need(m[2] == v["size"], "size")
    e = re.fullmatch(ENVELOPE, v["envelope"].decode("latin-1"))
    need(e and e[1] == v["forum"], "envelope")
    for name, value in ("index", e[2]), ("filed", e[3]): need(v[name] == value, name)
    need(included(sha(b"\x00", v["envelope"]), int(e[2]), int(m[2]), proof, root), "proof")
    need(sha(bytes.fromhex(v["body-salt"]), v["body"]).hex() == e[5], "body")
    body = json.loads(v["body"])
    need(sorted(body) == sorted(BODY_KEYS) and body["format"] == 1, "body")
    shown = body["kind"] + "\naudience public" if body["audience"] == "public" else "restricted\naudience restricted"
    need(e[4] == shown, "kind")
    need(body["event"].get("reference") == v["reference"], "reference")
    for name in ("received", "zone"): need(body[name] == v[name], name)
    sent = [content for content in body["contents"] if content["role"] == "sent"]
    need(len(sent) == 1 and sent[0]["digest"] == v["digest"], "digest")
    need(sent[0]["size"] == len(v["sent"]) and sha(bytes.fromhex(v["salt"]), v["sent"]).hex() == v["digest"], "sent")
    return " ".join([v["forum"], v["reference"], "received", v["received"], "filed", v["filed"]])

usage = argparse.ArgumentParser(description=__doc__)
given = [usage.add_argument(name) for name in ("receipt", "--key")] and usage.parse_args()
try: found = check(open(given.receipt, "rb").read(), given.key)
except Damaged as what: sys.exit(print("damaged:", what) or 1)
except (AttributeError, KeyError, TypeError, ValueError): sys.exit(print("damaged: body") or 1)
print("proved:" if given.key else "consistent, signer unknown:", found)
sys.exit(0 if given.key else 3)
