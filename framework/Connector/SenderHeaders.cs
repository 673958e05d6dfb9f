using System.Net.Http.Headers;
using System.Runtime.InteropServices;

namespace Microsoft.Bot.Connector;

/// <summary>What our requests say of their sender.</summary>
internal static class SenderHeaders
{
    private static readonly ProductInfoHeaderValue _protocol = new("Microsoft-BotFramework", "3.1");

    private static readonly ProductInfoHeaderValue[] _products =
    [
        _protocol,
        new("BotBuilder", typeof(SenderHeaders).Assembly.GetName().Version?.ToString() ?? "0"),
        new($"(.NET {Environment.Version}; {Plain(RuntimeInformation.OSDescription)}; {RuntimeInformation.ProcessArchitecture})"),
    ];

    private static readonly MediaTypeWithQualityHeaderValue _anything = new("*/*");

    /// <summary>Puts it on a client, unless it is there already.</summary>
    public static void AddTo(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        var headers = httpClient.DefaultRequestHeaders;

        // Clients are shared by many connectors, and this collection is not made for two writers.
        lock (headers)
        {
            if (headers.UserAgent.Contains(_protocol))
            {
                return;
            }

            foreach (var product in _products)
            {
                headers.UserAgent.Add(product);
            }

            if (!headers.Accept.Contains(_anything))
            {
                headers.Accept.Add(_anything);
            }

            headers.ExpectContinue = false;
        }
    }

    // A comment ends with the first bracket, and Debian's description has some.
    private static string Plain(string text) => string.Concat(text.Where(letter => letter is not ('(' or ')') && char.IsAscii(letter)));
}
