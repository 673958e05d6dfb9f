using System.Runtime.CompilerServices;
using EthicalBot.Cards;
using EthicalBot.Tests.App;
using EthicalBot.Understanding.PrivacyRequests;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Understanding.PrivacyRequests;

public sealed class PrivacyRequestTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pt")]
    [InlineData("nl")]
    public void Requests_are_recognised_and_what_only_looks_like_them_is_not(string language)
    {
        var said = Said(language).ToList();
        var wrong = said.Where(line => line.Ask is not null && PrivacyRequest.Find(line.Text, language) != line.Ask).ToList();
        Assert.True(wrong.Count <= said.Count / 30, $"{wrong.Count} of {said.Count}: {string.Join(" / ", wrong)}");
        Assert.Empty(said.Where(line => line.Ask is null && PrivacyRequest.Find(line.Text, language) is not null));
        // Who writes French to a bot that still speaks English is understood all the same.
        Assert.True(said.Count(line => line.Ask is not null && PrivacyRequest.Find(line.Text, "en") == line.Ask) > said.Count * 2 / 3, "in a conversation in another language");
    }

    [Fact]
    public async Task Every_button_is_recognised_as_what_it_says()
    {
        await using var app = new BotApp();
        var wording = app.Services.GetRequiredService<Wording>();
        Assert.All(wording.Languages, language => Assert.All(
            Enum.GetValues<PrivacyAsk>().Where(ask => ask != PrivacyAsk.Menu),
            ask => Assert.Equal(ask, PrivacyRequest.Find(wording.Get($"Privacy.Button.{ask}", language), language))));
    }

    [Theory]
    [InlineData("oui", true)]
    [InlineData("Yes please!", true)]
    [InlineData("ja, bitte", true)]
    [InlineData("sí", true)]
    [InlineData("non merci", false)]
    [InlineData("no", false)]
    [InlineData("nee", false)]
    [InlineData("não", false)]
    [InlineData("yes, no, stop", false)]
    [InlineData("where is my order", null)]
    [InlineData("please", null)]
    [InlineData("", null)]
    public void A_bare_yes_or_no_is_read_in_any_language(string text, bool? expected) => Assert.Equal(expected, PrivacyRequest.YesOrNo(text, "en"));

    private static IEnumerable<(PrivacyAsk? Ask, string Text)> Said(string language, [CallerFilePath] string here = "")
    {
        PrivacyAsk? ask = null;
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, $"Phrases.{language}.txt")))
        {
            if (line.StartsWith('['))
                ask = Enum.TryParse<PrivacyAsk>(line.Trim('[', ']'), out var named) ? named : null;
            else if (line.Length > 0 && line[0] != '#')
                yield return (ask, line);
        }
    }
}
