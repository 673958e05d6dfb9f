namespace EthicalBot.Tests.Browser.Desk;

/// <summary>Messages that were left while nobody was there, and the end of a case.</summary>
public sealed class MessageTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_message_that_was_left_waits_on_the_desk_until_it_is_closed(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.LeaveMessageAsync();
        var reference = ChatPage.ReferenceIn(await chat.Answer.InnerTextAsync());
        var desk = await ArriveAsync("Marie", language);

        await Expect(desk.RowsIn("messages")).ToContainTextAsync(reference);
        await desk.OpenCaseAsync(reference);
        await Expect(desk.Facts).ToContainTextAsync("La porte / the door");
        await Expect(desk.Page.Locator("body")).Not.ToContainTextAsync("marie@example.org");
        await desk.PictureAsync($"desk message {language}");

        await desk.Page.ReloadAsync();
        await desk.InViewAsync(reference);
        await desk.Accept.ClickAsync();
        await Expect(desk.Facts).ToContainTextAsync("marie@example.org");
        await Expect(desk.Facts).ToContainTextAsync(chat.Words.AnyTime);
        await desk.PictureAsync($"desk message accepted {language}");

        await desk.CloseAsync(desk.Words.CloseMessageTold);
        await Expect(desk.Rows).ToHaveCountAsync(0);
        await desk.Page.ReloadAsync();
        await Expect(desk.Page.GetByText(desk.Words.NobodyWaits)).ToBeVisibleAsync();
        await Expect(desk.Rows).ToHaveCountAsync(0);
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_customer_is_told_that_the_person_has_ended_it(string language)
    {
        var desk = await ArriveAsync("Marie", language);
        var (chat, reference) = await WaitAsync(language);
        await desk.OpenCaseAsync(reference);
        await desk.AcceptAsync();
        await chat.HearAsync(chat.Words.NowMarie);

        await desk.CloseAsync(desk.Words.CloseTold);

        await chat.HearAsync(chat.Words.Closed);
        await Expect(chat.Answer).ToContainTextAsync(reference);
        await Expect(chat.Page.Locator("#chat")).Not.ToContainTextAsync(chat.Words.GivenBack);
        await Expect(chat.Disclosure).ToHaveTextAsync(chat.Words.ShellSaysAi);
        await Expect(desk.Rows).ToHaveCountAsync(0);
        await desk.PictureAsync($"desk closed {language}");
    }
}
