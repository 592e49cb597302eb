package dev.avow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A name server on loopback (RFC 1035, 4): it has every name, and of each the records it was given.
 */
public final class NameServer implements AutoCloseable {

  private static final int ADDRESS = 1;
  private static final int ALIAS = 5;
  private static final int MAIL = 15;
  private static final int NO_SUCH_NAME = 3;

  private final DatagramSocket socket;
  private final Map<String, byte[]> records = new ConcurrentHashMap<>();
  private final List<String> gone = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile Answer answer = this::told;

  /** What a server sends back; null for nothing. */
  @FunctionalInterface
  public interface Answer {
    byte[] to(byte[] question, String name) throws IOException;
  }

  public NameServer() throws IOException {
    socket = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::serve, "name-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** How it is named to the check. */
  public String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  public NameServer alias(String name, String to) {
    records.put(ALIAS + name, encoded(to));
    return this;
  }

  /** Mail to the name goes to that server; to none when it is empty. */
  public NameServer mail(String name, int preference, String to) {
    byte[] server = encoded(to);
    byte[] record = new byte[server.length + 2];
    record[1] = (byte) preference;
    System.arraycopy(server, 0, record, 2, server.length);
    records.put(MAIL + name, record);
    return this;
  }

  public NameServer address(String name, int... number) {
    byte[] record = new byte[number.length];
    for (int at = 0; at < number.length; at++) {
      record[at] = (byte) number[at];
    }
    records.put(ADDRESS + name, record);
    return this;
  }

  /** It says of the name that there is none. */
  public NameServer without(String name) {
    gone.add(name);
    return this;
  }

  /** It answers in that way instead. */
  public NameServer answering(Answer other) {
    answer = other;
    return this;
  }

  /** The names it was asked about, each as often as it was. */
  public List<String> asked() {
    return asked;
  }

  private void serve() {
    byte[] bytes = new byte[512];
    while (!socket.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(bytes, bytes.length);
        socket.receive(packet);
        byte[] question = Arrays.copyOf(bytes, packet.getLength());
        String name = name(question);
        asked.add(name);
        byte[] back = answer.to(question, name);
        if (back != null) {
          socket.send(new DatagramPacket(back, back.length, packet.getSocketAddress()));
        }
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private static String name(byte[] question) {
    StringBuilder name = new StringBuilder();
    for (int at = 12; question[at] != 0; at += question[at] + 1) {
      name.append(name.length() == 0 ? "" : ".")
          .append(new String(question, at + 1, question[at], StandardCharsets.ISO_8859_1));
    }
    return name.toString();
  }

  private byte[] told(byte[] question, String name) throws IOException {
    int code = gone.contains(name) ? NO_SUCH_NAME : 0;
    int type = question[end(question) + 2];
    return answer(question, code, type, records.get(type + name));
  }

  /** The question given back, with the alias if there is one. */
  public static byte[] answer(byte[] question, int code, String to) throws IOException {
    return answer(question, code, ALIAS, to == null ? null : encoded(to));
  }

  private static byte[] answer(byte[] question, int code, int type, byte[] record)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] head = Arrays.copyOf(question, end(question) + 5);
    head[2] = (byte) 0x85; // an answer, of authority; what was asked for is kept
    head[3] = (byte) (0x80 | code);
    Arrays.fill(head, 6, 12, (byte) 0);
    head[7] = (byte) (record == null ? 0 : 1);
    out.write(head);
    if (record != null) {
      out.write(new byte[] {(byte) 0xC0, 12, 0, (byte) type, 0, 1, 0, 0, 0, 60, 0});
      out.write(record.length);
      out.write(record);
    }
    return out.toByteArray();
  }

  /** Where the name in the question ends. */
  private static int end(byte[] question) {
    int end = 12;
    while (question[end] != 0) {
      end += question[end] + 1;
    }
    return end;
  }

  private static byte[] encoded(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String label : name.isEmpty() ? new String[0] : name.split("\\.", -1)) {
      out.write(label.length());
      out.writeBytes(label.getBytes(StandardCharsets.ISO_8859_1));
    }
    out.write(0);
    return out.toByteArray();
  }

  @Override
  public void close() {
    socket.close();
  }
}
