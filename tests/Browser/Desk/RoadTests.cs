using Xunit.Abstractions;

namespace EthicalBot.Tests.Browser.Desk;

/// <summary>The whole road: from the assistant to a person and back.</summary>
public sealed class RoadTests(BrowserHouse house, ITestOutputHelper output) : DeskTest(house)
{
    // A second is the promise; the rest is slack for a loaded machine.
    private const double MostMilliseconds = 3000;

    private const string Account = "FR14 2004 1010 0505 0001 3M02 606";

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_customer_is_passed_to_a_person_both_write_and_the_assistant_comes_back(string language)
    {
        var desk = await ArriveAsync("Marie", language);
        var chat = await OpenChatAsync(language);
        var words = chat.Words;
        await chat.AskForOrderAsync();
        var before = await chat.FromBot.CountAsync();

        var (told, listed) = (chat.WhenSeenAsync("#chat .webchat__bubble", words.Passed), desk.WhenSeenAsync("button.row"));
        var reference = await chat.AskForPersonAsync();
        var later = await listed - await told;
        output.WriteLine($"{language}: on the desk {later:0} ms after the customer was told");
        Assert.True(later < MostMilliseconds, $"{later} ms");
        await Expect(chat.FromBot).ToHaveCountAsync(before + 1);
        await Expect(chat.Disclosure).ToHaveTextAsync(words.ShellSaysQueue);
        await Expect(desk.RowsIn("waiting")).ToContainTextAsync(reference);

        // By keyboard alone, as the help says: the next case, accept.
        await desk.Page.Keyboard.PressAsync("j");
        await desk.InViewAsync(reference);
        await Expect(desk.Summary.Locator(".asked")).ToContainTextAsync(words.WhereIsOrder.Split(" 10042")[0]);
        await Expect(desk.Facts).Not.ToContainTextAsync("10042");
        await desk.PictureAsync($"desk waiting {language}");
        await desk.Page.Keyboard.PressAsync("a");
        await Expect(desk.Box).ToBeFocusedAsync();
        await Expect(desk.RowsIn("mine")).ToContainTextAsync(reference);
        await Expect(desk.Summary).ToContainTextAsync(desk.Words.CheckedByPostcode);
        await Expect(desk.Facts).ToContainTextAsync(desk.Words.Order);

        await chat.HearAsync(words.NowMarie);
        await Expect(chat.Disclosure).ToHaveTextAsync(words.ShellSaysMarie);
        await Expect(chat.PersonButton).ToBeHiddenAsync();

        // In real time both ways, and the assistant says nothing to what it would know.
        await desk.ReplyAsync("Bonjour / hello!");
        await chat.HearAsync("Bonjour / hello!");
        await Expect(chat.SpeakerLabels.Last).ToContainTextAsync(words.MarieLabel);
        await chat.WriteAsync($"{words.WhereIsOrder} {Account}");
        var line = desk.Page.Locator(".transcript li.line.customer").Last;
        await Expect(line).ToContainTextAsync(desk.Words.HiddenAccount);
        await Expect(desk.Page.Locator("body")).Not.ToContainTextAsync(Account);
        await desk.NoteAsync("xylophone");
        await Expect(desk.Notes).ToContainTextAsync("xylophone");
        await desk.ReplyAsync("Tomorrow / demain.");
        await chat.HearAsync("Tomorrow / demain.");
        await Expect(chat.FromBot).ToHaveCountAsync(before + 4);
        foreach (var hidden in new[] { "xylophone", "⟦", "EMAIL_1" })
            await Expect(chat.Page.Locator("body")).Not.ToContainTextAsync(hidden);
        await chat.PictureAsync($"chat with Marie {language}");

        await desk.RevealAsync(line, desk.Words.ToAnswer);
        await Expect(line).ToContainTextAsync(Account);
        await desk.PictureAsync($"desk talking {language}");

        await desk.GiveBackAsync();
        await Expect(desk.Rows).ToHaveCountAsync(0);
        await chat.HearAsync(words.GivenBack);
        await Expect(chat.Disclosure).ToHaveTextAsync(words.ShellSaysAi);
        await Expect(chat.PersonButton).ToBeVisibleAsync();
        await chat.SayAsync(words.WhereIsOrder, words.OrderTitle);
        await Expect(chat.SpeakerLabels.Last).ToContainTextAsync(words.SpeakerLabel);
        await chat.PictureAsync($"chat given back {language}");
        await desk.PictureAsync($"desk given back {language}");
    }
}
