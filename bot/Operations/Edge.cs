namespace EthicalBot.Bot.Operations;

/// <summary>The endpoint edge: security headers on every answer, and for an unexpected exception a reference instead of its text.</summary>
internal sealed partial class Edge(RequestDelegate next, ILogger<Edge> logger)
{
    // Web Chat writes style elements and inline styles; it runs no inline script and asks no other host.
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws: wss: blob:; worker-src 'self' blob:; media-src 'self' blob:; "
        + "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'";

    /// <summary>Runs the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = exception.StatusCode;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "BadRequest", message = "The request could not be read." } });
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Unexpected(logger, context.TraceIdentifier, Fault.Of(exception));
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            headers.RetryAfter = "2";
            await context.Response.WriteAsJsonAsync(new { error = new { code = "ServiceError", message = $"This did not work. Try again; if it goes on, quote {context.TraceIdentifier}." } });
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1111, LogLevel.Error, "Request {TraceIdentifier} failed: {Fault}")]
        public static partial void Unexpected(ILogger logger, string traceIdentifier, string fault);
    }
}
