namespace EthicalBot.Tests.Browser;

public sealed class SmallScreenTests(BrowserHouse house) : BrowserTest(house)
{
    private static readonly Screen Telephone = new(Width: 320, Height: 640);

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task On_320_pixels_everything_is_there_and_nothing_scrolls_sideways(string language)
    {
        var chat = await OpenChatAsync(language, Telephone);
        Assert.Equal(0, await chat.SidewaysScrollAsync());
        await chat.PictureAsync($"320 greeting {language}");

        await chat.AskForOrderAsync();
        Assert.Equal(0, await chat.SidewaysScrollAsync());
        await chat.PictureAsync($"320 order {language}");

        foreach (var control in new[] { chat.PersonButton, chat.Page.Locator("#language"), chat.Page.Locator("#start-over"), chat.TrustLink, chat.Box })
        {
            await Expect(control).ToBeInViewportAsync(new() { Ratio = 1 });
            var box = (await control.BoundingBoxAsync())!; // it is in view
            Assert.True(box is { Width: >= 24, Height: >= 24 }, $"{control} is {box.Width} × {box.Height}");
        }

        await chat.LeaveMessageAsync();
        Assert.Equal(0, await chat.SidewaysScrollAsync());
        await chat.PictureAsync($"320 person {language}");

        await chat.SayAsync(chat.Words.AreYouHuman, chat.Words.AiCardTitle);
        Assert.Equal(0, await chat.SidewaysScrollAsync());
        await chat.PictureAsync($"320 about the AI {language}");
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task The_trust_page_fits_320_pixels(string language)
    {
        var page = await (await VisitAsync(language, Telephone)).NewTabAsync($"/trust?lang={language}");
        Assert.Equal(0, await page.SidewaysScrollAsync());
        await page.PictureAsync($"320 trust {language}");
    }
}
