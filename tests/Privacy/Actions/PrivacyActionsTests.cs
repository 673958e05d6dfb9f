using EthicalBot.Privacy;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Tests.Privacy.Actions;

public sealed class PrivacyActionsTests
{
    [Fact]
    public void Every_kind_and_every_class_has_its_row()
    {
        Assert.Empty(Enum.GetValues<IdentifierKind>().Except(PrivacyActions.Kinds.Keys));
        Assert.Empty(Enum.GetValues<DataClass>().Except(PrivacyActions.Classes.Keys));
    }

    [Fact]
    public void What_nobody_knows_is_erased()
    {
        foreach (var destination in Enum.GetValues<Destination>())
        {
            Assert.Equal(PrivacyAction.Erase, PrivacyActions.Of((IdentifierKind)999, destination));
            Assert.Equal(PrivacyAction.Erase, PrivacyActions.Of((DataClass)999, destination));
            Assert.Equal(PrivacyAction.Erase, PrivacyActions.Of(DataClass.Unknown, destination));
        }

        Assert.Equal(PrivacyAction.Erase, PrivacyActions.Of(IdentifierKind.OrderNumber, (Destination)999));
    }

    [Theory]
    [InlineData(IdentifierKind.CardSecurityCode)]
    [InlineData(IdentifierKind.Password)]
    [InlineData(IdentifierKind.ApiKey)]
    [InlineData(IdentifierKind.TokenLink)]
    public void A_secret_is_erased_everywhere(IdentifierKind kind) =>
        Assert.All(Enum.GetValues<Destination>(), destination => Assert.Equal(PrivacyAction.Erase, PrivacyActions.Of(kind, destination)));

    [Fact]
    public void Nothing_personal_is_kept_outside_the_dialog()
    {
        foreach (var (dataClass, row) in PrivacyActions.Classes.Where(entry => entry.Key is not (DataClass.None or DataClass.TechnicalId)))
            Assert.All(Enum.GetValues<Destination>().Except([Destination.Dialog]), destination => Assert.True(row.At(destination) != PrivacyAction.Keep, $"{dataClass} at {destination}"));
        foreach (var (kind, row) in PrivacyActions.Kinds)
            Assert.All(Enum.GetValues<Destination>().Except([Destination.Dialog]), destination => Assert.True(row.At(destination) != PrivacyAction.Keep, $"{kind} at {destination}"));
    }

    [Fact]
    public void What_can_be_turned_back_never_goes_where_it_outlives_its_conversation()
    {
        foreach (var row in PrivacyActions.Classes.Values.Concat(PrivacyActions.Kinds.Values))
            Assert.All(new[] { Destination.Log, Destination.Audit, Destination.SearchIndex }, destination => Assert.NotEqual(PrivacyAction.Pseudonym, row.At(destination)));
    }

    [Fact]
    public void Tokens_of_two_tenants_purposes_months_and_keys_cannot_be_linked()
    {
        var november = new Month(new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero));
        var december = new Month(new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));
        var token = Token("a", november, Destination.Log);

        Assert.Equal(token, Token("a", november, Destination.Log));
        string[] others =
        [
            token, Token("b", november, Destination.Log), Token("a", november, Destination.Audit), Token("a", december, Destination.Log),
            new KeyedTokens(TestKeys.Ring(8), "a", november).For(Destination.Log, "ORDER", "10042"), new KeyedTokens(TestKeys.Ring(), "a", november).For(Destination.Log, "PHONE", "10042"),
        ];
        Assert.Equal(others.Length, others.Distinct().Count());
        Assert.All(others, other => Assert.Matches("^[A-Z2-7]{26}$", other)); // 128 bits
    }

    private static string Token(string tenant, TimeProvider time, Destination purpose) => new KeyedTokens(TestKeys.Ring(), tenant, time).For(purpose, "ORDER", "10042");

    private sealed class Month(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
