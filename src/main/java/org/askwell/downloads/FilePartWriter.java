package org.askwell.downloads;

import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
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
        HttpServerResponse response = exchange.response();
        HttpConnection connection = exchange.request().connection();
        Future<Void> sent = part.onDisk() == null ? new Pump(vertx, response, part).start() : sendFile(part, response);
        sent.onFailure(broken -> connection.close())
                .onComplete(over -> vertx.executeBlocking(() -> {
                    part.whenOver().accept(over.succeeded());
                    return null;
                }));
    }

    /**
     * A connection that may compress what it sends copies files through the heap, piece by piece. Files are never
     * compressed, so this connection stops doing so before the first one.
     */
    private Future<Void> sendFile(FilePart part, HttpServerResponse response) {
        ChannelPipeline pipeline =
                ((ConnectionBase) exchange.request().connection()).channel().pipeline();
        if (pipeline.get(HttpContentCompressor.class) != null) {
            pipeline.remove(HttpContentCompressor.class);
        }
        return response.sendFile(
                part.onDisk().toString(), part.range().first(), part.range().length());
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
