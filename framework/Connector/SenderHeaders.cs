using System.Runtime.InteropServices;

namespace Microsoft.Bot.Connector;

/// <summary>What our requests say of their sender.</summary>
internal static class SenderHeaders
{
    private const string Protocol = "Microsoft-BotFramework/3.1";

    // One text, that is never parsed: parsed values are written anew for every request.
    private static readonly string _userAgent =
        $"{Protocol} BotBuilder/{typeof(SenderHeaders).Assembly.GetName().Version} (.NET {Environment.Version}; {Plain(RuntimeInformation.OSDescription)}; {RuntimeInformation.ProcessArchitecture})";

    /// <summary>Puts it on a client, unless it is there already.</summary>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    public static void AddTo(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        var headers = httpClient.DefaultRequestHeaders;

        // Clients are shared by many connectors, and this collection is not made for two writers.
        lock (headers)
        {
            if (headers.NonValidated.TryGetValues("User-Agent", out var agent) && agent.ToString().Contains(Protocol, StringComparison.Ordinal))
            {
                return;
            }

            headers.TryAddWithoutValidation("User-Agent", _userAgent);
            if (!headers.NonValidated.Contains("Accept"))
            {
                headers.TryAddWithoutValidation("Accept", "*/*");
            }

            headers.ExpectContinue = false;
        }
    }

    // A comment ends with the first bracket, and Debian's description has some.
    private static string Plain(string text) => string.Concat(text.Where(letter => letter is not ('(' or ')') && char.IsAscii(letter)));
}
