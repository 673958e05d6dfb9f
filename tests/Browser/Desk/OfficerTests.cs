using EthicalBot.Handoff;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Rights;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Browser.Desk;

/// <summary>The privacy officer's page: each part in every light and on every width, and a hold placed by keyboard.</summary>
public sealed class OfficerTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task Each_part_of_the_officer_s_page_keeps_the_rules_of_accessibility(string language)
    {
        await ArriveAsync("Marie", language);
        var (_, reference) = await WaitAsync(language);
        await NoteAsync(reference);
        var desk = await (await VisitAsync(language, Wide)).OpenDeskAsync($"#join={await TokenAsync("privacy")}");
        await desk.Page.Locator("[autocomplete=username]").FillAsync("olive");
        await desk.Page.Locator("[autocomplete=given-name]").FillAsync("Olive");
        foreach (var box in await desk.Page.Locator("[autocomplete=new-password]").AllAsync())
            await box.FillAsync(DeskPage.Password);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = desk.Words.Join }).ClickAsync();

        await Expect(desk.Page.Locator(".office-card").First).ToContainTextAsync("Demo Shop");
        await LookAsync(desk, "officer register");

        // One stop of the Tab key, and arrows between the parts.
        await desk.Page.GetByRole(AriaRole.Tab).First.FocusAsync();
        await desk.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(desk.Page.Locator(".office-table tbody tr")).ToHaveCountAsync(2);
        await Expect(desk.Page.Locator(".late-mark svg")).ToHaveCountAsync(1);
        await LookAsync(desk, "officer requests");

        await desk.Page.GetByRole(AriaRole.Tab).First.FocusAsync();
        await desk.Page.GetByRole(AriaRole.Tab).Nth(2).ClickAsync();
        await Expect(desk.Page.Locator(".office-card")).ToHaveCountAsync(1);
        await LookAsync(desk, "officer no holds");
        await desk.Page.Locator(".office-actions button").First.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Dialog.Locator("input").First.FillAsync(reference);
        await desk.Dialog.Locator("textarea").FillAsync("a claim before the court");
        await desk.Dialog.Locator("input[type=date]").FillAsync($"{TimeProvider.System.GetUtcNow().AddYears(1):yyyy-MM-dd}");
        await LookAsync(desk, "officer place a hold");
        await desk.Dialog.Locator("button[type=submit]").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".office-table tbody tr")).ToContainTextAsync("a claim before the court");
        await Expect(desk.Dialog).ToHaveCountAsync(0);
        await LookAsync(desk, "officer holds");

        await desk.Page.GetByRole(AriaRole.Tab).Nth(3).ClickAsync();
        await Expect(desk.Page.Locator(".office-table")).ToHaveCountAsync(2);
        await LookAsync(desk, "officer reveals");

        await desk.Page.GetByRole(AriaRole.Tab).Last.ClickAsync();
        await desk.Page.Locator("form button[type=submit]").ClickAsync();
        await Expect(desk.Page.Locator(".office-table tbody tr")).Not.ToHaveCountAsync(0);
        await LookAsync(desk, "officer incident");
        var file = await desk.Page.RunAndWaitForDownloadAsync(() => desk.Page.Locator("form .office-actions button").Last.ClickAsync());
        Assert.EndsWith(".csv", file.SuggestedFilename, StringComparison.Ordinal);
        Assert.Empty(await desk.Rows.AllAsync());
    }

    private async Task NoteAsync(string reference)
    {
        var requests = Bot.Services.GetRequiredService<IRightsRequests>();
        // The page has the browser's clock, so it is the request that is older.
        Bot.Time.Advance(TimeSpan.FromDays(-40));
        await requests.OpenAsync("DR-LATE", RightsRequestKind.Access, "directline:late", "letter", "fr", CancellationToken.None);
        Bot.Time.Advance(TimeSpan.FromDays(40));
        await requests.OpenAsync("DR-FRESH", RightsRequestKind.Erasure, "directline:fresh", "directline", "fr", CancellationToken.None);
        await Bot.Services.GetRequiredService<IAuditLog>().WriteAsync(
            [
                new AuditEntry(
                    Bot.Time.GetUtcNow(), AuditActor.Agent("marie"), "pseudonym.reveal"u8, AuditId.Of("directline:late"), AuditId.Of(reference),
                    AuditFact.Of("class"u8, DataClass.Email), AuditFact.Of("reason"u8, "answer"u8)),
            ],
            CancellationToken.None);
    }
}
