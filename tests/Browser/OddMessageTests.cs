namespace EthicalBot.Tests.Browser;

public sealed class OddMessageTests(BrowserHouse house) : BrowserTest(house)
{
    [BrowserFact]
    public async Task Emoji_right_to_left_text_and_markup_are_shown_as_they_were_written()
    {
        string[] odd =
        [
            "😡👩‍👩‍👧 order??", "שלום, איפה ההזמנה שלי?", "مرحبا، أين طلبي؟", "<script>document.title = 'taken over'</script>", "<img src=x onerror=\"document.title='taken over'\">",
            "**not bold** [no link](javascript:document.title='taken')",
        ];
        var chat = await OpenChatAsync();
        foreach (var text in odd)
        {
            var answers = await chat.FromBot.CountAsync();
            await chat.WriteAsync(text);
            await Expect(chat.FromCustomer.Last).ToHaveTextAsync(text);
            await Expect(chat.FromBot).Not.ToHaveCountAsync(answers);
        }

        await Expect(chat.FromCustomer).ToHaveTextAsync(odd);
        await Expect(chat.Page.Locator("#chat .webchat__bubble script, #chat .webchat__bubble--from-user img, #chat .webchat__bubble--from-user a")).ToHaveCountAsync(0);
        await Expect(chat.Page).Not.ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("taken"));
        await chat.PictureAsync("odd messages");
    }
}
