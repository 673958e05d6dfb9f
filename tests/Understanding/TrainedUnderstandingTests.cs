using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;
using Xunit;

namespace EthicalBot.Tests.Understanding;

public sealed class TrainedUnderstandingTests
{
    private static readonly TrainedUnderstanding s_understanding = new(UnderstandingResource.Model, RiskRegistry.Bars);

    public static IEnumerable<object[]> Said => Table.Rows("Said.tsv");

    public static IEnumerable<object[]> OrderNumbers => Table.Rows("OrderNumbers.tsv");

    public static IEnumerable<object[]> SignalRows => Table.Rows("Signals.tsv");

    [Fact]
    public void What_customers_say_is_understood()
    {
        var rows = Said.Select(row => row.Cast<string>().ToArray()).Select(row => (Text: row[0], Language: row[1], Intent: row[2], Person: row[3] == "yes", Read: s_understanding.Understand(row[0], row[1] is "any" or "unknown" ? "fr" : row[1]))).ToList();

        AtLeast(0.99, rows.Where(row => row.Language != "any"), row => row.Read.Language == row.Language, row => $"{row.Text}: {row.Read.Language}, not {row.Language}");
        AtLeast(0.96, rows.Where(row => row.Intent != "any"), row => row.Read.Intent == row.Intent, row => $"{row.Text}: {row.Read.Intent}, not {row.Intent}");
        AtLeast(0.99, rows, row => row.Read.AsksForPerson == row.Person, row => $"{row.Text}: asks for a person: {row.Read.AsksForPerson}");
        Assert.All(rows.Where(row => PersonRequest.IsAsked(row.Text, null)), row => Assert.True(row.Read.AsksForPerson, row.Text));
    }

    [Theory]
    [MemberData(nameof(OrderNumbers))]
    public void An_order_number_is_read(string text, string number) =>
        Assert.Equal(number == "-" ? null : number, s_understanding.Understand(text, "fr").OrderNumber);

    [Fact]
    public void Signals_are_raised_and_crisis_is_never_missed()
    {
        var rows = SignalRows.Select(row => row.Cast<string>().ToArray()).Select(row => (Text: row[0], Signal: row[1], s_understanding.Understand(row[0], "fr").Signals)).ToList();

        Assert.All(rows.Where(row => row.Signal == "crisis"), row => Assert.True(row.Signals.Crisis, row.Text));
        AtLeast(0.97, rows.Where(row => row.Signal != "crisis"), row => !row.Signals.Crisis, row => $"{row.Text}: a crisis");
        AtLeast(0.85, rows.Where(row => row.Signal is "frustration" or "urgency"), row => row.Signals.Has(row.Signal), row => $"{row.Text}: no {row.Signal}");
        AtLeast(0.75, rows.Where(row => row.Signal == "-"), row => row.Signals.Raised.Count == 0, row => $"{row.Text}: {string.Join(", ", row.Signals.Raised.Select(signal => signal.Name))}");
    }

    [Theory]
    [InlineData("Good morning, I'm Bogdan. On which day is the delivery planned?")]
    [InlineData("On which day is the delivery planned? Kind regards, Bogdan Ionescu")]
    public void A_name_is_no_insult(string text) => Assert.Empty(s_understanding.Understand(text, "en").Signals.Raised);

    [Theory]
    [InlineData("où en est ma commande ?", 0.9, 1)]
    [InlineData("annuler ma commande", 0.9, 1)]
    [InlineData("un conseiller svp", 0.9, 1)]
    [InlineData("10042", 0, 0.6)]
    [InlineData("blorf gnarl", 0, 0.7)]
    [InlineData("", 0, 0.6)]
    public void Confidence_separates_certain_from_unsure(string text, double from, double to) =>
        Assert.InRange(s_understanding.Understand(text, "fr").Confidence, from, to);

    [Theory]
    [InlineData("06 12 34 56 78")]
    [InlineData("zoe@example.org")]
    [InlineData("+44 7700 900123, zoe@example.org")]
    [InlineData("je m'appelle Fatoumata Diallo, 06 12 34 56 78")]
    [InlineData("my name is Anna Lind, zoe@example.org")]
    public void How_to_be_reached_is_no_wish_by_itself(string text)
    {
        var understood = s_understanding.Understand(text, "fr");

        Assert.True(understood.Abstained);
        Assert.False(understood.AsksForPerson);
        Assert.Equal(Intents.OutOfScope, understood.Intent);
    }

    [Fact]
    public void A_tracking_number_alone_is_a_parcel() =>
        Assert.Equal(Intents.ShipmentTracking, s_understanding.Understand("1Z999AA10123456784", "fr").Intent);

    [Fact]
    public void The_conversation_decides_the_language_of_a_bare_number()
    {
        Assert.Equal("en", s_understanding.Understand("10042", "en").Language);
        Assert.Equal("fr", s_understanding.Understand("10042", "fr").Language);
    }

    [Theory]
    [InlineData("where is my order please", "fr", "en")]
    [InlineData("où est ma commande svp", "en", "fr")]
    public void A_customer_may_change_the_language(string text, string conversation, string language) =>
        Assert.Equal(language, s_understanding.Understand(text, conversation).Language);

    [Fact]
    public void Reasons_and_signals_never_quote_the_customer()
    {
        var understood = s_understanding.Understand("Bonjour je suis Zoé Quincampoix, zoe@example.org, où est ma commande 10042, personne ne répond", "fr");

        Assert.NotEmpty(understood.Why);
        Assert.All([.. understood.Why, .. understood.Signals.Raised.SelectMany(signal => signal.Words)], word =>
        {
            Assert.DoesNotContain("Quincampoix", word, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("example", word, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("10042", word, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_name_does_not_change_what_is_understood()
    {
        var read = "Mohammed Sophie Nguyen Zoé Fatoumata".Split(' ').Select(name => s_understanding.Understand($"je m'appelle {name}, je veux annuler ma commande", "fr")).ToList();

        Assert.All(read, one => Assert.Equal((Intents.Cancellation, read[0].Confidence, false), (one.Intent, one.Confidence, one.AsksForPerson)));
    }

    private static void AtLeast<T>(double share, IEnumerable<T> rows, Func<T, bool> isRight, Func<T, string> wrong)
    {
        var all = rows.ToList();
        var right = all.Count(isRight);
        Assert.True(right >= share * all.Count, $"{right} of {all.Count}, asked {share:P0}:\n{string.Join('\n', all.Where(row => !isRight(row)).Select(wrong))}");
    }
}
