PROOFMARK=http://localhost:8080
NUMBER=PMK-AIMS-2026-F30PHXD   # as printed on the certificate

curl "$PROOFMARK/public/v1/certificates/$NUMBER"
curl "$PROOFMARK/public/v1/certificates/$NUMBER?on=2027-05-03"
curl "$PROOFMARK/public/v1/certificates/$NUMBER/credential" -o certificate.jwt
curl "$PROOFMARK/.well-known/did.json" -o issuer.json
curl "$PROOFMARK/public/v1/certificates/$NUMBER/log-proof" -o certificate.tlog-proof
curl "$PROOFMARK/log/checkpoint"
