package cn.duban.examples.quickstart.report;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.WebConnectionWrapper;

/** A report that is open in a browser without a screen. Any error in its program fails the test. */
final class OpenReport implements AutoCloseable {
  private final WebClient browser = new WebClient();
  private final List<String> requests = new ArrayList<>();
  private final List<String> alerts = new ArrayList<>();
  private final HtmlPage page;

  OpenReport(Path report, String address) throws IOException {
    browser.setAlertHandler((opened, message) -> alerts.add(message));
    browser.setWebConnection(
        new WebConnectionWrapper(browser) {
          @Override
          public WebResponse getResponse(WebRequest request) throws IOException {
            requests.add(request.getUrl().toString());
            return super.getResponse(request);
          }
        });
    page = browser.getPage(new URL(report.toUri() + address));
    settle();
  }

  void search(String name) throws IOException {
    HtmlInput search = (HtmlInput) page.getElementById("search");
    search.focus();
    search.type(name);
    settle();
  }

  void click(String selector) throws IOException {
    one(selector).click();
    settle();
  }

  /** Presses a key on the element that has the focus, as browsers report it. */
  void press(String key) {
    page.executeJavaScript(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: '"
            + key
            + "', bubbles: true}))");
    settle();
  }

  HtmlElement focused() {
    return (HtmlElement) page.getFocusedElement();
  }

  DomElement one(String selector) {
    DomElement found = page.querySelector(selector);
    if (found == null) {
      throw new AssertionError("nothing on the page is " + selector);
    }
    return found;
  }

  List<String> texts(String selector) {
    return page.querySelectorAll(selector).stream().map(DomNode::getTextContent).toList();
  }

  int count(String selector) {
    return page.querySelectorAll(selector).size();
  }

  String address() {
    return page.getUrl().getRef() == null ? "" : page.getUrl().getRef();
  }

  List<String> requests() {
    return requests;
  }

  List<String> alerts() {
    return alerts;
  }

  private void settle() {
    browser.waitForBackgroundJavaScript(5000);
  }

  @Override
  public void close() {
    browser.close();
  }
}
