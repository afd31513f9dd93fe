PROOFMARK=http://localhost:8080
AUDIT=01a22325-f3f8-72d2-8958-ed9ece1b8d28   # one of GET /api/v1/audits
TOKEN=$(curl -s http://localhost:8180/realms/proofmark/protocol/openid-connect/token \
  -d grant_type=password -d client_id=proofmark-cli -d username=lead-auditor -d password=demo |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')

curl --retry 5 "$PROOFMARK/api/v1/audits/$AUDIT/findings/batch" \
  -H "Authorization: Bearer $TOKEN" \
  -H "Content-Type: application/json" \
  -H "Idempotency-Key: tablet-7-2026-11-28-1" \
  -d '{"sendings": [{
        "findingId": "0199c5a2-3f10-7cc2-8a9e-3b1f6c2d7e40",
        "device": "tablet-7",
        "revision": 1,
        "grade": "MINOR",
        "requirement": "A.7.5",
        "statement": "Two of twelve data sets have no recorded origin.",
        "evidence": "Register of data sets, lines 4 and 9"}]}'
