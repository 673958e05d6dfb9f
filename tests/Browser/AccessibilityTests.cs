namespace EthicalBot.Tests.Browser;

public sealed class AccessibilityTests(BrowserHouse house) : BrowserTest(house)
{
    public static TheoryData<string, string, int> Looks
    {
        get
        {
            var looks = new TheoryData<string, string, int>();
            foreach (var language in Words.Languages)
            {
                foreach (var light in new[] { "light", "dark" })
                {
                    looks.Add(language, light, 320);
                    looks.Add(language, light, 1280);
                }
            }

            return looks;
        }
    }

    [BrowserTheory, MemberData(nameof(Looks))]
    public async Task The_chat_keeps_the_rules_of_accessibility_at_every_step(string language, string light, int width)
    {
        var chat = await OpenChatAsync(language, new(width, 720, light == "dark"));
        await chat.AssertAccessibleAsync("greeting");
        await chat.PictureAsync($"{light} {width} {language} greeting");

        await chat.AskForOrderAsync();
        await chat.AssertAccessibleAsync("order");
        await chat.PictureAsync($"{light} {width} {language} order");

        await chat.LeaveMessageAsync();
        await chat.AssertAccessibleAsync("person");
        await chat.PictureAsync($"{light} {width} {language} person");

        await chat.SayAsync(chat.Words.AreYouHuman, chat.Words.AiCardTitle);
        await chat.AssertAccessibleAsync("about the AI");
        await chat.PictureAsync($"{light} {width} {language} about the AI");

        await chat.Page.Locator("#start-over").ClickAsync();
        await chat.AssertAccessibleAsync("start over?");
        await chat.PictureAsync($"{light} {width} {language} start over");
    }

    [BrowserTheory, MemberData(nameof(Looks))]
    public async Task The_trust_page_keeps_the_rules_of_accessibility(string language, string light, int width)
    {
        var page = await (await VisitAsync(language, new(width, 720, light == "dark"))).NewTabAsync($"/trust?lang={language}");
        await page.AssertAccessibleAsync("trust");
        await page.PictureAsync($"{light} {width} {language} trust");
    }
}
