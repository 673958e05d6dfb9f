using EthicalBot.Dialogs.Service;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.House;
using Xunit;

namespace EthicalBot.Tests.Orders;

public sealed class ShopPolicyFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_demo_shop_s_policy_has_a_rule_for_every_write_and_reasons_where_one_is_asked()
    {
        var policy = ShopPolicyFile.Read(null);

        Assert.Equal(Enum.GetValues<WriteKind>(), policy.Rules.Keys.Order());
        Assert.NotEmpty(policy.ReasonsFor(WriteKind.Cancel));
        Assert.NotEmpty(policy.ReasonsFor(WriteKind.Return));
        Assert.Empty(policy.ReasonsFor(WriteKind.Withdraw));
        Assert.Equal(Enum.GetValues<PaymentKind>(), policy.RefundWorkingDays.Keys.Order());
    }

    [Fact]
    public void Another_shop_s_policy_is_another_file()
    {
        var path = Written(
            """
            { "name": "other", "timeZone": "America/New_York", "refundWorkingDays": { "card": 7 },
              "rules": { "cancel": { "states": ["placed"], "reasons": ["mistake"], "notAfter": ["changeItems"], "window": { "days": 2, "from": "placed" } } } }
            """);

        var policy = ShopPolicyFile.Read(path);

        Assert.Equal(["mistake"], policy.ReasonsFor(WriteKind.Cancel));
        Assert.Equal((new WriteWindow(2, CountedFrom.Placed), OrderState.Placed), (policy.Rules[WriteKind.Cancel].Window, policy.Rules[WriteKind.Cancel].States.Single()));
        Assert.False(policy.Rules.ContainsKey(WriteKind.Return));
    }

    [Theory]
    [InlineData("not json", "line 1")]
    [InlineData("{}", "\"name\"")]
    [InlineData("""{"name":"x","timeZone":"Atlantis/Capital","rules":{},"refundWorkingDays":{}}""", "\"timeZone\"")]
    [InlineData("""{"name":"x","timeZone":"Europe/Paris","refundWorkingDays":{}}""", "\"rules\"")]
    [InlineData("""{"name":"x","timeZone":"Europe/Paris","refundWorkingDays":{},"rules":{"cancel":{}}}""", "\"rules.cancel.states\" is missing")]
    [InlineData("""{"name":"x","timeZone":"Europe/Paris","refundWorkingDays":{},"rules":{"teleport":{"states":[]}}}""", "\"rules.teleport\" is not known; known here: changeAddress")]
    public void A_broken_policy_is_an_error_that_names_the_setting_and_the_place(string content, string place)
    {
        var path = Written(content);

        var error = Assert.Throws<InvalidDataException>(() => ShopPolicyFile.Read(path));

        Assert.Contains("Orders:PolicyFile", error.Message, StringComparison.Ordinal);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "reasonz": ["damaged"] }""", "\"rules.return.reasonz\" is not known; known here: states, window, oncePerOrder, notAfter, reasons, notFor, means, approvalAbove")]
    [InlineData("""{ "window": { "days": 30, "since": "delivered" } }""", "\"rules.return.window.since\" is not known; known here: days, from")]
    [InlineData("""{ "window": { "days": 30 } }""", "\"rules.return.window.from\" is missing")]
    [InlineData("""{ "window": { "days": 30, "from": "bought" } }""", "\"rules.return.window.from\" has \"bought\", which is not known; known here: placed, delivered")]
    [InlineData("""{ "notFor": ["shoes"] }""", "\"rules.return.notFor\" has \"shoes\", which is not known; known here: goods, digital, madeToMeasure, giftCard")]
    [InlineData("""{ "means": ["cash"] }""", "\"rules.return.means\" has \"cash\", which is not known; known here: original, card, giftCard, account")]
    [InlineData("""{ "notAfter": ["swap"] }""", "\"rules.return.notAfter\" has \"swap\"")]
    [InlineData("""{ "approvalAbove": { "amount": 5, "currency": "EUR", "net": true } }""", "\"rules.return.approvalAbove.net\" is not known; known here: amount, currency")]
    [InlineData("""{ "approvalAbove": { "amount": 5 } }""", "\"rules.return.approvalAbove.currency\" is missing")]
    [InlineData("""{ "oncePerOrder": true, "oncePerOrder": false }""", "\"rules.return.oncePerOrder\" stands twice")]
    public void A_typo_in_a_rule_lifts_no_limit(string limits, string sentence) => Assert.Contains(sentence, ErrorOf("return", limits), StringComparison.Ordinal);

    [Theory]
    [InlineData("exchange", """{ "reasons": ["damaged"] }""", "\"rules.exchange.reasons\" would not be asked")]
    [InlineData("withdraw", """{ "means": ["card"] }""", "\"rules.withdraw.means\" would not hold")]
    [InlineData("changePayment", """{ "notFor": ["digital"] }""", "\"rules.changePayment.notFor\" would not hold")]
    [InlineData("sendInvoice", """{ "approvalAbove": { "amount": 5, "currency": "EUR" } }""", "\"rules.sendInvoice.approvalAbove\" would not hold")]
    [InlineData("changeDefaultAddress", """{ "oncePerOrder": true }""", "\"rules.changeDefaultAddress.window\"")]
    public void A_limit_at_which_nothing_would_look_stops_the_start(string kind, string limits, string sentence) =>
        Assert.Contains(sentence, ErrorOf(kind, limits), StringComparison.Ordinal);

    [Fact]
    public void A_key_beside_the_rules_is_checked_too() =>
        Assert.Contains("\"refundWorkingDay\" is not known; known here: name, timeZone, rules, refundWorkingDays, countries, reasonNames", ErrorOf("return", "{}", "\"refundWorkingDay\": {}, "), StringComparison.Ordinal);

    [Fact]
    public void A_refund_is_not_told_to_come_at_once_because_the_policy_says_nothing() =>
        Assert.Contains("\"refundWorkingDays\" is empty", ErrorOf("return", "{}", days: ""), StringComparison.Ordinal);

    [Fact]
    public void A_name_for_a_reason_that_no_rule_lists_is_a_typo() => Assert.Contains(
        "\"reasonNames.badWether\" names a reason that no rule lists",
        ErrorOf("return", """{ "reasons": ["badWeather"] }""", """ "reasonNames": { "badWether": { "en": "Bad weather" } }, """), StringComparison.Ordinal);

    [Fact]
    public void Comments_capitals_and_a_last_comma_do_no_harm()
    {
        var policy = ShopPolicyFile.Read(Written("""
            { // as people write it
              "Name": "x", "timeZone": "Europe/Paris", "refundWorkingDays": { "Card": 7, },
              "rules": { "Return": { "states": ["DELIVERED"], "window": { "days": 3, "from": "Delivered" } } } }
            """));

        Assert.Equal(new WriteWindow(3, CountedFrom.Delivered), policy.Rules[WriteKind.Return].Window);
    }

    [Fact]
    public void The_description_of_the_policy_has_every_key_and_every_value()
    {
        var described = File.ReadAllText(Path.Combine(RoomReferenceTests.Root(), "docs", "policy.md"));
        IEnumerable<string> names =
        [
            .. new[] { typeof(ShopPolicy), typeof(WriteRule), typeof(WriteWindow) }.SelectMany(type => type.GetConstructors()[0].GetParameters()).Select(key => key.Name!), // not null: they are named
            .. Enum.GetNames<WriteKind>(), .. Enum.GetNames<OrderState>(), .. Enum.GetNames<ProductKind>(), .. Enum.GetNames<CountedFrom>(), .. Enum.GetNames<AllowedMeans>(), .. Enum.GetNames<PaymentKind>(),
            .. ReasonWords.Known,
        ];

        Assert.All(names, name => Assert.Contains($"`{char.ToLowerInvariant(name[0])}{name[1..]}`", described, StringComparison.Ordinal));
    }

    private string ErrorOf(string kind, string limits, string beside = "", string days = "\"card\": 7")
    {
        var rule = $$"""{ "states": [],{{limits[1..]}}""";
        var path = Written($$"""{ "name": "x", "timeZone": "Europe/Paris", "refundWorkingDays": { {{days}} }, {{beside}}"rules": { "{{kind}}": {{rule}} } }""");
        return Assert.Throws<InvalidDataException>(() => ShopPolicyFile.Read(path)).Message;
    }

    private string Written(string content)
    {
        var path = _folder.PathOf("policy.json");
        File.WriteAllText(path, content);
        return path;
    }
}
