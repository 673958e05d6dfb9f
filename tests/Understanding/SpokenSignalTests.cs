using System.Globalization;
using System.Runtime.CompilerServices;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;
using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.SpokenSignals;
using Xunit;

namespace EthicalBot.Tests.Understanding;

public sealed class SpokenSignalTests
{
    private static readonly TrainedUnderstanding s_understanding = new(UnderstandingResource.Model, RiskRegistry.Bars);

    public static TheoryData<string> Languages => [.. RuleFiles.Spoken.Select(rules => rules.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_phrase_that_raises_a_signal_is_silent_where_nothing_of_the_kind_is_meant(string language)
    {
        var phrases = RuleFiles.Spoken.Single(rules => rules.Language == language);
        var calm = Lines(Path.Combine("Signals", "None"), language).ToList();
        var heard = calm.SelectMany(line => phrases.Signals.PhrasesIn(phrases.Expanded(MessageReading.Of(line).Words)).Where(said => said.Strength == SpokenStrength.Said).Select(said => $"{said.Signal} in \"{line}\": {said.Phrase}")).ToList();

        Assert.True(calm.Count > 1000, calm.Count.ToString(CultureInfo.InvariantCulture));
        Assert.True(heard.Count == 0, string.Join('\n', heard));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Ordinary_wishes_raise_nothing_by_phrases(string language)
    {
        var phrases = RuleFiles.Spoken.Single(rules => rules.Language == language);
        string[] wishes = ["DeliveryEta", "Invoice", "DeliveryAddress"];
        // Who says that somebody died, or that it must be there tomorrow, says so wherever they say it; anger and crime have no place here.
        string[] outOfPlace = [SignalNames.Frustration, SignalNames.Abuse, SignalNames.Fraud];
        var lines = wishes.SelectMany(wish => Lines(wish, language)).ToList();
        var heard = lines.Where(line => phrases.Signals.In(phrases.Expanded(MessageReading.Of(line).Words)).Any(said => said.Strength == SpokenStrength.Said && outOfPlace.Contains(said.Name))).ToList();

        Assert.True(lines.Count > 100, lines.Count.ToString(CultureInfo.InvariantCulture));
        Assert.True(heard.Count <= lines.Count * 0.02, string.Join('\n', heard));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_signal_has_phrases_and_exceptions_in_every_language(string language)
    {
        var file = RuleFiles.Signals(language);

        Assert.All(SignalNames.All, signal => Assert.True(file.Said[signal].Count >= 3, $"{signal}: {file.Said[signal].Count}"));
        Assert.All(SignalNames.All, signal => Assert.NotEmpty(file.Not[signal]));
        Assert.All([SignalNames.Crisis, SignalNames.Fraud, SignalNames.Legal], signal => Assert.NotEmpty(file.Near[signal]));
        Assert.All(file.Said.Keys.Concat(file.Hints.Keys).Concat(file.Near.Keys).Concat(file.Not.Keys), signal => Assert.Contains(signal, SignalNames.All));
        Assert.All(SignalNames.All, signal => Assert.Empty(file.Full(file.Said, signal).Intersect([.. file.Full(file.Hints, signal), .. file.Full(file.Not, signal)])));
        Assert.All(SignalNames.All.SelectMany(signal => file.Full(file.Said, signal)), phrase => Assert.DoesNotContain('{', phrase));
    }

    [Theory]
    [InlineData("en", "I'm fed up with this", SignalNames.Frustration, "fed up")]
    [InlineData("fr", "vous vous foutez de moi", SignalNames.Frustration, "foutez de moi")]
    [InlineData("de", "Ich hab die Schnauze voll", SignalNames.Frustration, "schnauze voll")]
    [InlineData("en", "you'll hear from my solicitor", SignalNames.Legal, "my solicitor")]
    public void The_words_of_the_phrase_are_the_reason(string language, string text, string signal, string words)
    {
        var raised = Assert.Single(s_understanding.Understand(text, language).Signals.Raised, one => one.Name == signal);

        Assert.True(raised.Score >= 0.9, raised.Score.ToString(CultureInfo.InvariantCulture));
        Assert.Contains(words, string.Join(' ', raised.Words), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "IT CAME TODAY AND IT IS PERFECT THANK YOU SO MUCH")]
    [InlineData("fr", "MERCI BEAUCOUP C'EST PARFAIT JE SUIS RAVIE")]
    [InlineData("de", "DANKE EUCH IST SUPER SCHNELL ANGEKOMMEN")]
    [InlineData("es", "YA LLEGÓ MUCHAS GRACIAS ME ENCANTA")]
    public void Capitals_of_joy_are_not_anger(string language, string text) =>
        Assert.DoesNotContain(s_understanding.Understand(text, language).Signals.Raised, signal => signal.Name == SignalNames.Frustration);

    [Theory]
    [InlineData("en", "WHERE IS MY ORDER ANSWER ME NOW")]
    [InlineData("fr", "TOUJOURS AUCUNE NOUVELLE DE MON COLIS")]
    public void Capitals_of_anger_are(string language, string text) =>
        Assert.Contains(s_understanding.Understand(text, language).Signals.Raised, signal => signal.Name == SignalNames.Frustration);

    [Theory]
    [InlineData("es", "no, eso es todo")]
    [InlineData("pt", "não, é só isso")]
    [InlineData("fr", "non, c'est tout")]
    [InlineData("fr", "c'est fini, merci")]
    [InlineData("en", "no, that's all")]
    [InlineData("de", "nein, das war alles")]
    [InlineData("it", "no, è tutto")]
    [InlineData("nl", "nee, dat was alles")]
    public void To_be_done_is_no_crisis(string language, string text) => Assert.Empty(s_understanding.Understand(text, language).Signals.Raised);

    [Theory]
    [InlineData("fr", "I want to kill myself")]
    [InlineData("en", "je veux mourir")]
    [InlineData("de", "quiero suicidarme")]
    public void A_crisis_is_heard_in_whatever_language_the_conversation_is(string conversation, string text) =>
        Assert.True(s_understanding.Understand(text, conversation).Signals.Crisis);

    [Theory]
    [InlineData("es", "mi correo es jefe@example.net")]
    [InlineData("nl", "baas@example.net")]
    [InlineData("en", "agent@example.net")]
    [InlineData("fr", "on a déménagé")]
    public void Words_of_an_address_ask_for_nobody(string language, string text) => Assert.False(s_understanding.Understand(text, language).AsksForPerson);

    [Theory]
    [InlineData("pt", "és uma pessoa a sério?")]
    [InlineData("pt", "és uma pessoa de verdade?")]
    public void Who_asks_whether_it_is_a_person_is_told_the_truth(string language, string text)
    {
        var understood = s_understanding.Understand(text, language);

        Assert.Equal(Intents.AiPolicy, understood.Intent);
        Assert.False(understood.AsksForPerson);
    }

    [Fact]
    public void What_is_said_every_day_is_neither_danger_nor_crime_nor_the_law_nor_an_insult()
    {
        string[] grave = [SignalNames.Crisis, SignalNames.Fraud, SignalNames.Legal, SignalNames.Abuse];
        var lines = Table.Rows("Ordinary.tsv").ToList();
        var heard = lines.SelectMany(row => s_understanding.Understand((string)row[1], (string)row[0]).Signals.Raised.Where(signal => grave.Contains(signal.Name)).Select(signal => $"{signal.Name}: {row[1]}")).ToList();

        Assert.True(lines.Count >= 150, lines.Count.ToString(CultureInfo.InvariantCulture));
        Assert.True(heard.Count == 0, string.Join('\n', heard));
    }

    private static IEnumerable<string> Lines(string folder, string language, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "dialogs", folder, $"Utterances.{language}.txt"))
            .Where(line => line.Trim().Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && !line.Contains('\t', StringComparison.Ordinal));
}
