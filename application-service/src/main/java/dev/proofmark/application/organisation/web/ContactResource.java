package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.usecase.KeepContacts;
import dev.proofmark.platform.commands.Answer;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import dev.proofmark.platform.web.Pages;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whom the body may turn to at an organisation. */
@Path("/api/v1/organisations/{id}/contacts")
@Authenticated
public class ContactResource {

    private final Commands commands;
    private final CurrentActor actor;
    private final KeepContacts contacts;

    public ContactResource(Commands commands, CurrentActor actor, KeepContacts contacts) {
        this.commands = commands;
        this.actor = actor;
        this.contacts = contacts;
    }

    @GET
    @Operation(operationId = "ListContacts", summary = "The organisation's contacts")
    public Uni<Response> list(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return contacts.list(id, Pages.request(limit, cursor), actor.get())
                .map(page -> Pages.response(page.map(ContactView::of), uri));
    }

    @POST
    @Operation(operationId = "AddContact", summary = "Add a contact")
    public Uni<Response> add(UUID id, @NotNull @Valid ContactRequest body) {
        UUID contactId = body.id() == null ? Ids.next() : body.id();
        return commands.post(
                "AddContact",
                body,
                context -> contacts.add(contactId, id, body.toDetails(), context)
                        .map(contact -> Answer.created(
                                URI.create("/api/v1/organisations/" + id + "/contacts/" + contactId),
                                ContactView.of(contact),
                                contact.version())));
    }

    @GET
    @Path("/{contactId}")
    @Operation(operationId = "GetContact", summary = "One contact")
    public Uni<Response> get(UUID id, UUID contactId) {
        return contacts.one(contactId, id, actor.get())
                .map(contact -> Response.ok(ContactView.of(contact))
                        .tag(Etags.of(contact.version()))
                        .build());
    }

    @PUT
    @Path("/{contactId}")
    @Operation(operationId = "ChangeContact", summary = "Describe a contact anew")
    public Uni<Response> change(UUID id, UUID contactId, @NotNull @Valid ContactRequest body) {
        return commands.put(
                "ChangeContact",
                body,
                context -> contacts.change(contactId, id, body.toDetails(), context)
                        .map(contact -> Answer.ok(ContactView.of(contact), contact.version())));
    }

    @DELETE
    @Path("/{contactId}")
    @Operation(operationId = "EraseContact", summary = "Forget a contact for good")
    public Uni<Response> erase(UUID id, UUID contactId) {
        return commands.delete("EraseContact", context -> contacts.erase(contactId, id, context));
    }
}
