package org.chorus.sandbox.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chorus.sandbox.load.Clients.Request;

/** A connection that stays open until the server ends it, then another. As lean as can be: it uses the processors that are measured. */
final class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private BufferedInputStream answers;

    Wire(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** @return bytes of the answer's body; @throws IOException when it is no success */
    long answer(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        String status = line();
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith("content-length:") ? Long.parseLong(lower.substring(15).strip()) : length;
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            last |= lower.equals("connection: close");
        }
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IOException(request + " " + status + " " + new String(answers.readNBytes((int) length), StandardCharsets.UTF_8));
        }
        answers.skipNBytes(length);
        if (chunked) {
            length = chunks();
        }
        if (last) {
            close();
            open();
        }
        return length;
    }

    private long chunks() throws IOException {
        long length = 0;
        for (long chunk = Long.parseLong(line(), 16); chunk > 0; chunk = Long.parseLong(line(), 16)) {
            answers.skipNBytes(chunk + 2);
            length += chunk;
        }
        line();
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up after " + line);
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
