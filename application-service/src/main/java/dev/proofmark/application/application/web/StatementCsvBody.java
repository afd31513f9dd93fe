package dev.proofmark.application.application.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Lets a statement of applicability be sent as a spreadsheet's file, with its version and date in the address. */
@Provider
@Consumes(StatementResource.CSV)
public class StatementCsvBody implements MessageBodyReader<StatementRequest> {

    private final ObjectMapper mapper;
    private final UriInfo address;

    public StatementCsvBody(ObjectMapper mapper, @Context UriInfo address) {
        this.mapper = mapper;
        this.address = address;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == StatementRequest.class;
    }

    @Override
    public StatementRequest readFrom(
            Class<StatementRequest> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        ObjectNode statement = new StatementCsvReader(mapper).read(body.readAllBytes());
        for (String name : new String[] {"version", "date"}) {
            String value = address.getQueryParameters().getFirst(name);
            if (value != null) {
                statement.put(name, value);
            }
        }
        return mapper.treeToValue(statement, StatementRequest.class);
    }
}
