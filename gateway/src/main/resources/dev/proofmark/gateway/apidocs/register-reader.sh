PROOFMARK=http://localhost:8080
SECRET=$(cat .proofmark/secrets/accreditation-body)
TOKEN=$(curl -s http://localhost:8180/realms/proofmark/protocol/openid-connect/token \
  -d grant_type=client_credentials -d client_id=accreditation-body -d client_secret="$SECRET" |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')

curl "$PROOFMARK/api/v1/certificates?limit=50" -H "Authorization: Bearer $TOKEN"
curl "$PROOFMARK/api/v1/complaints?limit=50" -H "Authorization: Bearer $TOKEN"
