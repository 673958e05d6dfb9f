namespace EthicalBot.Tests.Browser;

public sealed class RestartTests(BrowserHouse house) : BrowserTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_message_that_is_on_its_way_when_the_server_dies_is_answered_once_when_it_is_back(string language)
    {
        await using var bot = new RestartableBot();
        await bot.StartAsync();
        var visitor = await VisitAsync(language, address: bot.Address);
        visitor.Expecting("net::ERR_");
        visitor.Expecting("WebSocket connection");
        var chat = await visitor.OpenChatAsync();
        await chat.SayAsync(chat.Words.WhereIsOrder, chat.Words.AsksProof);

        // The server dies in the moment in which it is given the message.
        await chat.Page.RouteAsync("**/activities", async route =>
        {
            await bot.KillAsync();
            await route.ContinueAsync();
        }, new() { Times = 1 });
        await chat.WriteAsync("75011");
        await Expect(chat.Status).ToContainTextAsync(chat.Words.Lost);
        await chat.PictureAsync($"server gone {language}");

        // What is written meanwhile waits for its turn.
        await chat.WriteAsync(chat.Words.Thanks);
        // The good news stays for four seconds only: looked for from now on, not when everything else was seen.
        var goodNews = Expect(chat.Status).ToContainTextAsync(chat.Words.Back, new() { Timeout = 60_000 });
        await bot.StartAsync();
        await goodNews;
        await Expect(chat.FromBot).ToHaveCountAsync(4, new() { Timeout = 60_000 });

        await Expect(chat.FromBot.Nth(2)).ToContainTextAsync(chat.Words.OrderTitle);
        await Expect(chat.FromCustomer).ToHaveTextAsync([chat.Words.WhereIsOrder, "75011", chat.Words.Thanks]);
        await chat.PictureAsync($"server back {language}");
        await Expect(chat.Status).ToBeEmptyAsync();

        await chat.Page.ReloadAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(4);
        await Expect(chat.FromCustomer).ToHaveTextAsync([chat.Words.WhereIsOrder, "75011", chat.Words.Thanks]);
    }

    [BrowserFact]
    public async Task A_message_that_waits_survives_a_reload_of_the_page()
    {
        await using var bot = new RestartableBot();
        await bot.StartAsync();
        var visitor = await VisitAsync(address: bot.Address);
        visitor.Expecting("net::ERR_");
        visitor.Expecting("WebSocket connection");
        var chat = await visitor.OpenChatAsync();
        await bot.KillAsync();
        await chat.WriteAsync(chat.Words.WhereIsOrder);
        await Expect(chat.Status).ToContainTextAsync(chat.Words.Lost);

        await bot.StartAsync();
        await chat.Page.ReloadAsync();

        await Expect(chat.Answer).ToContainTextAsync(chat.Words.AsksProof, new() { Timeout = 60_000 });
        await Expect(chat.FromCustomer).ToHaveTextAsync([chat.Words.WhereIsOrder]);
        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await chat.PictureAsync("reloaded after the server was gone");
    }
}
