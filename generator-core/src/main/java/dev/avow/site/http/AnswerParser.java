package dev.avow.site.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.message.BasicLineParser;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Reads the heads of the answers on one connection. The client's own parser looks for a status line
 * behind any number of others, and takes any number of interim answers (RFC 9110, 15.2).
 */
final class AnswerParser extends DefaultHttpResponseParser {

  /** One or two are in use; more are a flood. */
  private static final int MOST_INTERIM = 20;

  private int interim;

  AnswerParser(Http1Config bounds) {
    super(bounds, BasicLineParser.INSTANCE, null);
  }

  @Override
  protected ClassicHttpResponse createMessage(CharArrayBuffer head)
      throws IOException, HttpException {
    ClassicHttpResponse answer = super.createMessage(head);
    interim = answer.getCode() < 200 ? interim + 1 : 0;
    if (interim > MOST_INTERIM) {
      throw new ProtocolException("interim answers without end");
    }
    return answer;
  }
}
