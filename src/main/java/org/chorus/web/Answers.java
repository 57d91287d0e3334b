package org.chorus.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers of resources: our JSON as finished bytes, so that the host's own JSON settings have no say. */
public final class Answers {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private final Json json;

    public Answers(Json json) {
        this.json = json;
    }

    public Response ok(Object value) {
        return status(200, value);
    }

    public Response created(Object value) {
        return status(201, value);
    }

    public Response accepted(Object value) {
        return status(202, value);
    }

    public Response nothing() {
        return Response.noContent().build();
    }

    public Response status(int status, Object value) {
        return Response.status(status).type(JSON).entity(json.bytes(value)).build();
    }
}
