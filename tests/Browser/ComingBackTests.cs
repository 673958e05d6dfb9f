namespace EthicalBot.Tests.Browser;

public sealed class ComingBackTests(BrowserHouse house) : BrowserTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_closed_page_finds_its_conversation_again_and_greets_only_once(string language)
    {
        var visitor = await VisitAsync(language);
        var before = await visitor.OpenChatAsync();
        await before.AskForOrderAsync();
        await before.Page.CloseAsync();

        var chat = await visitor.OpenChatAsync();

        await chat.HearAsync(chat.Words.OrderTitle);
        await Expect(chat.FromBot).ToHaveCountAsync(3);
        await Expect(chat.FromCustomer).ToHaveTextAsync([chat.Words.WhereIsOrder, "75011"]);
        await chat.PictureAsync($"came back {language}");
    }

    [BrowserFact]
    public async Task Two_tabs_show_the_same_conversation_once()
    {
        var visitor = await VisitAsync();
        var one = await visitor.OpenChatAsync();
        var other = await visitor.OpenChatAsync();

        await one.SayAsync("Where is order 10042?", one.Words.AsksProof);
        await other.HearAsync(other.Words.AsksProof);
        await other.SayAsync("75011", other.Words.OrderTitle);
        await one.HearAsync(one.Words.OrderTitle);

        foreach (var tab in new[] { one, other })
        {
            await Expect(tab.FromBot).ToHaveCountAsync(3);
            await Expect(tab.FromCustomer).ToHaveCountAsync(2);
        }

        await other.PictureAsync("second tab");
    }

    [BrowserFact]
    public async Task Starting_over_asks_first_and_then_begins_anew()
    {
        var chat = await OpenChatAsync();
        await chat.AskForOrderAsync();

        await chat.Page.Locator("#start-over").ClickAsync();
        await chat.PictureAsync("start over asked");
        await chat.Page.Locator("#confirm-no").ClickAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(3);

        await chat.StartOverAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(1);
        await Expect(chat.FromCustomer).ToHaveCountAsync(0);
        await chat.HearAsync(chat.Words.IsAi);
        await chat.PictureAsync("started over");
    }

    [BrowserFact]
    public async Task A_language_chosen_on_the_page_is_kept()
    {
        var visitor = await VisitAsync();
        var chat = await visitor.OpenChatAsync();
        await chat.Page.Locator("#language").SelectOptionAsync("fr");
        await Expect(chat.Disclosure).ToHaveTextAsync(Words.In("fr").ShellSaysAi);

        var later = await visitor.OpenChatAsync();
        await Expect(later.Disclosure).ToHaveTextAsync(Words.In("fr").ShellSaysAi);
        await Expect(later.FromBot).ToHaveCountAsync(1);
        await later.PictureAsync("language chosen");
    }
}
