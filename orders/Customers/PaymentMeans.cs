using System.Text.Json.Serialization;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Customers;

/// <summary>By what a customer pays; never a number with which anybody could.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(GiftCard), "giftCard")]
[JsonDerivedType(typeof(Account), "account")]
public abstract record PaymentMeans
{
    private protected PaymentMeans(string id, PaymentKind kind) => (Id, Sort) = (id, kind);

    /// <summary>By which the shop knows it.</summary>
    public string Id { get; }

    /// <summary>Which of the three it is.</summary>
    [JsonIgnore]
    public PaymentKind Sort { get; }

    /// <summary>A payment card: its brand and last four digits.</summary>
    public sealed record Card(string Id, string Brand, string LastFour) : PaymentMeans(Id, PaymentKind.Card)
    {
        /// <inheritdoc/>
        public override string ToString() => "Card";
    }

    /// <summary>A gift card of the shop, with what is left on it.</summary>
    public sealed record GiftCard(string Id, Money Balance) : PaymentMeans(Id, PaymentKind.GiftCard)
    {
        /// <inheritdoc/>
        public override string ToString() => "Gift card";
    }

    /// <summary>An account at a payment service.</summary>
    public sealed record Account(string Id, string Provider) : PaymentMeans(Id, PaymentKind.Account)
    {
        /// <inheritdoc/>
        public override string ToString() => "Account";
    }
}
