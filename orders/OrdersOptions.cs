namespace EthicalBot.Orders;

/// <summary>Where orders are looked up: a real shop when <see cref="Url"/> is set, else the embedded demo shop.</summary>
public sealed class OrdersOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Orders";

    /// <summary>The root of the shop's service, https (http only on this machine); absent means the demo shop.</summary>
    public string? Url { get; set; }

    /// <summary>The secret that the shop gave to this bot, 16 characters or more; needed with a URL.</summary>
    public string? Key { get; set; }

    /// <summary>How long a customer waits for the shop at most: 1 to 30 seconds, both tries together.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The file of the demo shop, made at the first start.</summary>
    public string DemoFile { get; set; } = "data/demo-shop.json";

    /// <summary>The file that says what the shop allows; absent means the demo shop's policy.</summary>
    public string? PolicyFile { get; set; }

    /// <summary>What the shop writes before its order numbers, such as "#"; customers may leave it out, the shop is always sent it.</summary>
    public string NumberPrefix { get; set; } = "";

    internal bool UsesRealShop => !string.IsNullOrEmpty(Url);
}
