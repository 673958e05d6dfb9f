using System.Globalization;
using EthicalBot.Cards;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Puts what the shop knows into the customer's language: amounts, means, pieces, addresses.</summary>
public sealed class ShopWords(Wording wording)
{
    /// <summary>A text by its key.</summary>
    public string Text(string key, string language, params (string Name, object Value)[] values) => wording.Get(key, language, values);

    /// <summary>An amount as people there write it.</summary>
    public string Of(Money money, string language)
    {
        var format = (NumberFormatInfo)wording.CultureOf(language).NumberFormat.Clone();
        format.CurrencySymbol = money.Currency switch { "EUR" => "€", "GBP" => "£", "USD" => "$", var code => code };
        format.CurrencyDecimalDigits = 2;
        return money.Amount.ToString("C", format);
    }

    /// <summary>A payment means, with what is left on a gift card.</summary>
    public string Of(PaymentMeans means, string language) => means switch
    {
        PaymentMeans.Card card => Text("Service.Means.Card", language, ("brand", card.Brand), ("digits", card.LastFour)),
        PaymentMeans.GiftCard gift => Text("Service.Means.GiftCard", language, ("left", Of(gift.Balance, language))),
        PaymentMeans.Account account => account.Provider,
        _ => throw new InvalidOperationException($"{means.Sort} has no words."),
    };

    /// <summary>What a variant is like, in the customer's words where they are known.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> options, string language) => string.Join(", ", options.Select(option => $"{OptionTold.Name(option.Key, language)}: {OptionTold.Value(option.Value, language)}"));

    /// <summary>A piece of an order.</summary>
    public static string Of(OrderLine line, string language) => line.Options.Count == 0 ? line.Name : $"{line.Name} ({Of(line.Options, language)})";

    /// <summary>Where the shop's label for a parcel is; empty where it gives none that can be opened safely.</summary>
    public string LabelOf(WriteOutcome.Done done, string language) =>
        done.Label is { IsAbsoluteUri: true, Scheme: "https" } link ? Text("Service.Label", language, ("link", link.AbsoluteUri)) : "";

    /// <summary>An address in one line.</summary>
    public string Of(CustomerAddress? address, string language) => address is null
        ? Text("Service.NoAddress", language)
        : string.Join(", ", new[] { address.Recipient, address.Street, address.Extra, Town(address), address.Country }.Where(part => !string.IsNullOrWhiteSpace(part)));

    // "Denver, CO 80203", "69003 Lyon": as it is written where it goes.
    private static string Town(CustomerAddress address) => address.Region is { } region ? $"{address.Town}, {region} {address.Postcode}" : $"{address.Postcode} {address.Town}";

    /// <summary>A numbered list.</summary>
    public static string List(IEnumerable<string> lines) => string.Join("\n", lines.Select((line, place) => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. {line}")));

    /// <summary>Who pays or gets how much, by which means and when; says so too when no money moves.</summary>
    public string Of(IReadOnlyList<Settlement> settlements, ServiceFacts facts, string language) => settlements.Count == 0
        ? Text("Service.Settle.Nothing", language)
        : string.Join("\n", settlements.Select(one => Of(one, facts, language)));

    private string Of(Settlement settlement, ServiceFacts facts, string language)
    {
        var means = facts.Customer.Means(settlement.PaymentMeansId) is { } known ? Of(known, language) : Text("Service.Means.Original", language);
        if (settlement.Amount.Amount > 0)
            return Text("Service.Settle.Pays", language, ("amount", Of(settlement.Amount, language)), ("means", means));
        var amount = Of(-settlement.Amount, language);
        return settlement.WorkingDays == 0
            ? Text("Service.Settle.GetsAtOnce", language, ("amount", amount), ("means", means))
            : Text("Service.Settle.Gets", language, ("amount", amount), ("means", means), ("count", settlement.WorkingDays));
    }
}
