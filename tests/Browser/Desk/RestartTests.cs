namespace EthicalBot.Tests.Browser.Desk;

/// <summary>The bot dies while both sides talk, and comes back.</summary>
public sealed class RestartTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task Both_pages_show_the_loss_come_back_by_themselves_and_lose_and_double_nothing(string language)
    {
        await using var bot = new RestartableBot(environment: "Development");
        await bot.StartAsync();
        var (agent, customer) = (await VisitAsync(language, Wide, bot.Address), await VisitAsync(language, address: bot.Address));
        foreach (var visitor in new[] { agent, customer })
        {
            visitor.Expecting("net::ERR_");
            visitor.Expecting("WebSocket connection");
        }

        var desk = await agent.OpenDeskAsync(bot.FirstLink!.Fragment); // there is no administrator yet
        await desk.JoinAsync("Marie");
        var chat = await customer.OpenChatAsync();
        var reference = await chat.AskForPersonAsync();
        await desk.OpenCaseAsync(reference);
        await desk.AcceptAsync();
        await chat.HearAsync(chat.Words.NowMarie);
        await desk.ReplyAsync("before");
        await chat.HearAsync("before");
        var heard = await chat.FromBot.CountAsync();

        await bot.KillAsync();
        await Expect(desk.Lost).ToContainTextAsync(desk.Words.Lost);
        await chat.WriteAsync("one");
        await Expect(chat.Status).ToContainTextAsync(chat.Words.Lost);
        await chat.WriteAsync("two");
        await desk.Box.FillAsync("three");
        await desk.Box.PressAsync("Enter");
        await Expect(desk.Composer).ToContainTextAsync(desk.Words.SendFailed);
        await desk.PictureAsync($"desk server gone {language}");
        await bot.StartAsync();

        var patience = new LocatorAssertionsToHaveCountOptions { Timeout = 60_000 };
        await Expect(desk.Lost).ToHaveCountAsync(0, patience);
        await Expect(desk.LinesOf("customer")).ToHaveCountAsync(3, patience);
        await desk.Box.PressAsync("Enter");
        await chat.HearAsync("three");

        await Expect(chat.FromCustomer).ToHaveTextAsync([chat.Words.Person, "one", "two"]);
        await Expect(chat.FromBot).ToHaveCountAsync(heard + 1);
        await Expect(chat.Disclosure).ToHaveTextAsync(chat.Words.ShellSaysMarie);
        await Expect(desk.LinesOf("customer")).ToHaveTextAsync([chat.Words.Person, "one", "two"]);
        await Expect(desk.LinesOf("person")).ToHaveTextAsync(["before", "three"]);
        Assert.Equal(["before", "one", "two", "three"], (await desk.Lines.AllInnerTextsAsync()).TakeLast(4));
        await desk.PictureAsync($"desk server back {language}");
    }
}
