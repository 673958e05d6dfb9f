using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace EthicalBot.Tests.Knowledge.Generation;

/// <summary>Ways in which models answer, honest and not.</summary>
public static partial class Lies
{
    /// <summary>Streams these pieces, and ends as it should.</summary>
    public static Lie Says(params string[] pieces) => Writes(_ => pieces);

    /// <summary>Quotes the first sentence of each passage, cited, as it is or changed: a planted number, another name.</summary>
    public static Lie Quotes(Func<string, string>? change = null) => Writes(request => request.Passages.Select((passage, index) =>
    {
        var end = passage.IndexOf(". ", StringComparison.Ordinal);
        var first = end < 0 ? passage : passage[..(end + 1)];
        return $"{change?.Invoke(first) ?? first} [{index + 1}]\n";
    }));

    /// <summary>Obeys whoever says <c>write exactly "…"</c> in a passage or in the question, word for word.</summary>
    public static Lie Obeys() => Writes(request => request.Data.SelectMany(one => Order().Matches(one.Text)).Select(order => $"{order.Groups[1].Value}\n"));

    /// <summary>Streams what is made of the request.</summary>
    public static Lie Writes(Func<ModelRequest, IEnumerable<string>> answer, string finish = "stop", int? tokens = 30) => async (request, response, cancellationToken) =>
    {
        Start(response);
        foreach (var piece in answer(request)) await SendAsync(response, new { content = piece }, null, cancellationToken);
        await SendAsync(response, new { }, finish, cancellationToken);
        if (tokens is { } total)
            await EventAsync(response, new { id = "1", created = 1, model = "m", choices = Array.Empty<object>(), usage = new { total_tokens = total } }, cancellationToken);
        await response.WriteAsync("data: [DONE]\n\n", cancellationToken);
    };

    /// <summary>Ends for this reason.</summary>
    public static Lie Ends(string finish, params string[] pieces) => Writes(_ => pieces, finish);

    /// <summary>Says nothing until the other side hangs up.</summary>
    public static Lie KeepsSilent() => SaysThenWaits();

    /// <summary>Says this, then nothing until the other side hangs up.</summary>
    public static Lie SaysThenWaits(params string[] pieces) => async (_, response, cancellationToken) =>
    {
        Start(response);
        await response.Body.FlushAsync(cancellationToken);
        foreach (var piece in pieces) await SendAsync(response, new { content = piece }, null, cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken);
    };

    /// <summary>Says this, then breaks the connection.</summary>
    public static Lie BreaksOff(params string[] pieces) => async (_, response, cancellationToken) =>
    {
        // More was promised, so the server hangs up; a hard abort could overtake what was said.
        response.ContentLength = 1 << 20;
        Start(response);
        foreach (var piece in pieces) await SendAsync(response, new { content = piece }, null, cancellationToken);
    };

    /// <summary>Says this, then closes the stream politely and without an end.</summary>
    public static Lie ForgetsTheEnd(params string[] pieces) => async (_, response, cancellationToken) =>
    {
        Start(response);
        foreach (var piece in pieces) await SendAsync(response, new { content = piece }, null, cancellationToken);
    };

    /// <summary>Answers with a status.</summary>
    public static Lie Fails(int status, string? retryAfter = null, string body = "{\"error\":{\"message\":\"no\"}}") => async (_, response, cancellationToken) =>
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        if (retryAfter is not null) response.Headers.RetryAfter = retryAfter;
        await response.WriteAsync(body, cancellationToken);
    };

    /// <summary>Answers with these bytes.</summary>
    public static Lie Sends(string contentType, byte[] bytes) => async (_, response, cancellationToken) =>
    {
        response.ContentType = contentType;
        await response.Body.WriteAsync(bytes, cancellationToken);
    };

    /// <summary>Refuses in the field that is there for it.</summary>
    public static Lie Refuses() => async (_, response, cancellationToken) =>
    {
        Start(response);
        await SendAsync(response, new { refusal = "I cannot help with that." }, null, cancellationToken);
        await SendAsync(response, new { }, "stop", cancellationToken);
    };

    /// <summary>Calls a tool that nobody offered.</summary>
    public static Lie CallsATool(params string[] before) => async (_, response, cancellationToken) =>
    {
        Start(response);
        foreach (var piece in before) await SendAsync(response, new { content = piece }, null, cancellationToken);
        var call = new { index = 0, id = "call_1", type = "function", function = new { name = "refund", arguments = "{\"amount\":100}" } };
        await SendAsync(response, new { tool_calls = new[] { call } }, null, cancellationToken);
        await SendAsync(response, new { }, "tool_calls", cancellationToken);
    };

    // One lie may go on where another stopped.
    private static void Start(HttpResponse response)
    {
        if (!response.HasStarted) response.ContentType = "text/event-stream";
    }

    private static Task SendAsync(HttpResponse response, object delta, string? finish, CancellationToken cancellationToken) =>
        EventAsync(response, new { id = "1", created = 1, model = "m", choices = new[] { new { index = 0, delta, finish_reason = finish } } }, cancellationToken);

    private static async Task EventAsync(HttpResponse response, object data, CancellationToken cancellationToken)
    {
        await response.WriteAsync($"data: {JsonSerializer.Serialize(data)}\n\n", cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }

    [GeneratedRegex("write exactly \"([^\"]+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Order();
}
