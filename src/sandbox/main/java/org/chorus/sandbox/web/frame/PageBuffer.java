package org.chorus.sandbox.web.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back HTML and errors so that they can be decorated; everything else passes. */
final class PageBuffer extends HttpServletResponseWrapper {

    private ByteArrayOutputStream bytes;
    private PrintWriter writer;
    private int error;
    private String reason = "";

    PageBuffer(HttpServletResponse response) {
        super(response);
    }

    /** The status of {@code sendError}, 0 if there was none. */
    int error() {
        return error;
    }

    String reason() {
        return reason;
    }

    /** Whether HTML was held back. */
    boolean holds() {
        return bytes != null;
    }

    String html() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isHtml()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(hold(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isHtml() ? new Held(hold()) : super.getOutputStream();
    }

    @Override
    public void sendError(int status) {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
        reason = message == null ? "" : message;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (bytes == null && error == 0) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void resetBuffer() {
        bytes = null;
        writer = null;
        super.resetBuffer();
    }

    private boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    private ByteArrayOutputStream hold() {
        if (bytes == null) {
            bytes = new ByteArrayOutputStream();
        }
        return bytes;
    }

    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Held(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Confluence answers no request asynchronously");
        }
    }
}
