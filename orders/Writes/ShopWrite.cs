using System.Text.Json.Serialization;

namespace EthicalBot.Orders.Writes;

/// <summary>One change for one customer; its key makes it happen once, however often it is sent.</summary>
/// <remarks>A key is made of the message and the step that led to it, 8 to 100 characters, never of personal data.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ChangeAddress), "changeAddress")]
[JsonDerivedType(typeof(ChangeItems), "changeItems")]
[JsonDerivedType(typeof(ChangePayment), "changePayment")]
[JsonDerivedType(typeof(Cancel), "cancel")]
[JsonDerivedType(typeof(Withdraw), "withdraw")]
[JsonDerivedType(typeof(Return), "return")]
[JsonDerivedType(typeof(Exchange), "exchange")]
[JsonDerivedType(typeof(SendInvoice), "sendInvoice")]
[JsonDerivedType(typeof(ChangeDefaultAddress), "changeDefaultAddress")]
public abstract record ShopWrite
{
    private protected ShopWrite(string key, string customerId, WriteKind rule) => (Key, CustomerId, Rule) = (key, customerId, rule);

    /// <summary>The idempotency key; over HTTP it travels in a header.</summary>
    [JsonIgnore]
    public string Key { get; init; }

    /// <summary>Whose change it is.</summary>
    public string CustomerId { get; }

    /// <summary>The id under which a person approved it, which stands in for the amount that needs one; missing when nobody has.</summary>
    public string? Approval { get; init; }

    /// <summary>Which rule of the policy it falls under.</summary>
    [JsonIgnore]
    public WriteKind Rule { get; }

    /// <summary>Whether the key can be sent and is long enough to be nobody else's.</summary>
    [JsonIgnore]
    internal bool HasKey => Key is { Length: >= 8 and <= 100 } && Key.All(c => c is > ' ' and <= '~');

    /// <summary>Says which it is and nothing that leads to a person.</summary>
    public sealed override string ToString() => Rule.ToString();
}
