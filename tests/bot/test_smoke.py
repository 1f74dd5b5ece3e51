from product import Product

async def test_a(product: Product) -> None:
    phone = product.phone()
    print(await phone.says("help"))
    print(await phone.says("2"))
    print(await phone.says("menu"))
    print(await phone.says("2"))
    print(await phone.says("hello?"))
    print(await phone.says("hello?"))
    tg = product.chat()
    print(await tg.does(tg.chat.start()), tg.buttons())
    print(await tg.presses("Money"), tg.buttons())
