using Microsoft.Extensions.Options;

namespace EthicalBot.Orders;

/// <summary>Says of each wrong setting its name, its value (the key hidden) and what would be right.</summary>
internal sealed class OrdersOptionsValidator : IValidateOptions<OrdersOptions>
{
    private const int ShortestKey = 16;
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(30);

    public ValidateOptionsResult Validate(string? name, OrdersOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(OrdersOptions options)
    {
        if (!string.IsNullOrEmpty(options.Url) && !IsUsable(options.Url))
            yield return $"Orders:Url is '{Shown(options.Url)}'. It must be an absolute https address without user, query or fragment, such as " +
                "https://shop.example.com/api (http only for this machine); leave it out for the demo shop.";

        if (options.UsesRealShop && string.IsNullOrEmpty(options.Key))
            yield return $"Orders:Key is not set, and Orders:Url is. Set it to the secret that the shop gave to this bot ({ShortestKey} characters or more).";

        if (!string.IsNullOrEmpty(options.Key) && !IsKey(options.Key))
            yield return $"Orders:Key is a hidden value of {options.Key.Length} characters. It must have {ShortestKey} or more, without spaces, all ASCII.";

        if (!options.UsesRealShop && !string.IsNullOrEmpty(options.Key))
            yield return "Orders:Key is set (hidden), and Orders:Url is not. Set Orders:Url too, or remove the key to use the demo shop.";

        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > LongestTimeout)
            yield return $"Orders:Timeout is '{options.Timeout}'. It must be between 00:00:01 and {LongestTimeout}.";

        if (options.NumberPrefix.Length > 0 && !(OrderNumber.TryParse($"{options.NumberPrefix}10042", out var bare) && bare.Value == "10042"))
            yield return $"Orders:NumberPrefix is '{options.NumberPrefix}'. It must be a sign before the number that is no part of it, such as #; letters belong to the number itself.";

        if (!options.UsesRealShop && string.IsNullOrWhiteSpace(options.DemoFile))
            yield return $"Orders:DemoFile is '{options.DemoFile}'. It must be the path of a file, such as data/demo-shop.json.";
    }

    private static bool IsUsable(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) &&
        (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)) &&
        uri is { UserInfo: "", Query: "", Fragment: "" };

    // "https://user:secret@…" would print the secret.
    private static string Shown(string url) => url.Contains('@') ? "(hidden: it holds a user)" : url;

    private static bool IsKey(string key) => key.Length >= ShortestKey && key.All(c => c is > ' ' and <= '~');
}
