namespace EthicalBot.Tests.Browser.Desk;

/// <summary>How people come to the desk.</summary>
public sealed class ArrivalTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserFact]
    public async Task The_link_that_the_start_prints_makes_the_first_administrator_who_invites_a_colleague()
    {
        await using var bot = new RestartableBot(environment: "Development");
        await bot.StartAsync();
        var first = await (await VisitAsync("en", Wide, bot.Address)).OpenDeskAsync(bot.FirstLink!.Fragment); // there is no administrator yet
        await first.JoinAsync("Marie");

        await first.Page.GetByRole(AriaRole.Button, new() { Name = first.Words.People }).ClickAsync();
        await first.Page.GetByRole(AriaRole.Button, new() { Name = first.Words.Invite }).ClickAsync();
        await first.Dialog.Locator("input[value=agent]").CheckAsync();
        await first.Dialog.GetByRole(AriaRole.Button, new() { Name = first.Words.InviteGo }).ClickAsync();
        var link = new Uri(await first.Dialog.Locator("#invite-link").InputValueAsync());
        await first.PictureAsync("desk invitation");

        var visitor = await VisitAsync("en", Wide, bot.Address);
        var colleague = await visitor.OpenDeskAsync(link.Fragment);
        await colleague.JoinAsync("Paul");
        await Expect(colleague.Page.GetByRole(AriaRole.Button, new() { Name = first.Words.People })).ToHaveCountAsync(0);

        // A link works once, and says so.
        var late = await VisitAsync("en", Wide, bot.Address);
        late.Expecting("410");
        var refused = await late.OpenDeskAsync(link.Fragment);
        await Expect(refused.Page.GetByRole(AriaRole.Heading, new() { Name = refused.Words.LinkSpent })).ToBeVisibleAsync();
        await refused.PictureAsync("desk link spent");
    }
}
