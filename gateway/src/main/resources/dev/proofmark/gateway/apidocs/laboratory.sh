PROOFMARK=http://localhost:8080
EVALUATION=01a22326-48ed-7272-a60f-40584f827c6e   # one of GET /api/v1/evaluations
TOKEN=$(curl -s http://localhost:8180/realms/proofmark/protocol/openid-connect/token \
  -d grant_type=password -d client_id=proofmark-cli -d username=lab-tester -d password=demo |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')

TAG=$(curl -s -o evaluation.json -w '%header{etag}' "$PROOFMARK/api/v1/evaluations/$EVALUATION" \
  -H "Authorization: Bearer $TOKEN")
gzip -c predictions.csv | curl -T - -X POST "$PROOFMARK/api/v1/evaluations/$EVALUATION/results" \
  -H "Authorization: Bearer $TOKEN" \
  -H "Content-Type: application/gzip" \
  -H "If-Match: $TAG" \
  -H "Idempotency-Key: pipeline-run-4711"
