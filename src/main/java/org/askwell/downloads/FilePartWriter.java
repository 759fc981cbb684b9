package org.askwell.downloads;

import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Lets the operating system copy a part of a file to the connection, and tells when it is through: the end of the
 * response comes as soon as the copying begins, so it says nothing.
 */
@Provider
public class FilePartWriter implements ServerMessageBodyWriter<FilePart> {

    @Inject
    RoutingContext exchange;

    @Inject
    Vertx vertx;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return type == FilePart.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == FilePart.class;
    }

    @Override
    public void writeResponse(FilePart part, Type generic, ServerRequestContext context) {
        exchange.response()
                .sendFile(
                        part.file().toString(),
                        part.range().first(),
                        part.range().length())
                .onSuccess(sent -> vertx.executeBlocking(() -> {
                    part.whenSent().run();
                    return null;
                }));
    }

    @Override
    public void writeTo(
            FilePart part,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream entity) {
        throw new UnsupportedOperationException("Parts of files go to the network only");
    }
}
